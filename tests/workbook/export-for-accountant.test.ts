import { read } from "@e965/xlsx";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession } from "./open-session";

test("the export of an open book holds its journal, opens as a workbook of its own, and leaves the book alone", async () => {
  const opened = await openSession();
  await makeVoorbeeld(opened);
  const before = openBook(opened).book;
  const bytes = done(await opened.session.exportForAccountant(2023, null));
  const [created] = opened.host.createdWorkbooks();
  expect(Buffer.from(created ?? []).equals(Buffer.from(bytes))).toBe(true);
  expect(JSON.stringify(read(bytes).Sheets["Logboek"])).toContain("bevestigd");
  expect(openBook(opened).book).toEqual(before);
  opened.host.close();
}, 120_000);

test("without a book there is nothing to export", async () => {
  const opened = await openSession();
  expect(await opened.session.exportForAccountant(2023, null)).toEqual({ ok: false, refusal: { code: "no-book", facts: {} } });
  expect(opened.host.createdWorkbooks()).toEqual([]);
  opened.host.close();
}, 60_000);
