import { read } from "@e965/xlsx";
import { exportForAccountant } from "../../src/actions/export/export-for-accountant";
import { loadMunicipalities } from "../../src/schemes/load-municipalities";
import { loadSchemes } from "../../src/schemes/load-schemes";
import { loadSisaRules } from "../../src/schemes/load-sisa-rules";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession } from "./open-session";

test("the export of an open book holds its journal, opens as a workbook of its own, and leaves the book alone", async () => {
  const opened = await openSession();
  await makeVoorbeeld(opened);
  const before = openBook(opened).book;
  const offer = { schemes: loadSchemes(), municipalities: loadMunicipalities(), sisa: loadSisaRules() };
  const bytes = done(await exportForAccountant({ ...opened.tools, offer, writeWorkbook }, openBook(opened), 2023, null));
  await opened.tools.workbook.openNewWorkbook(Buffer.from(bytes).toString("base64"));
  const [created] = opened.host.createdWorkbooks();
  expect(Buffer.from(created ?? []).equals(Buffer.from(bytes))).toBe(true);
  expect(JSON.stringify(read(bytes).Sheets["Logboek"])).toContain("bevestigd");
  expect(openBook(opened).book).toEqual(before);
  opened.host.close();
}, 120_000);
