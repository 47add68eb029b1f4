import type { WriteProgress } from "../../src/actions/ledger/write-progress";
import { isHostRefusal } from "../../src/actions/ports/host-refusal";
import { secondsLeft } from "../../src/workbook/write/seconds-left";
import { makeVoorbeeld } from "./make-voorbeeld";
import { openSession, type Opened } from "./open-session";

const rows = Array.from({ length: 5_000 }, (_, index) => ({ Jaar: 2023, Maatregel: "Tijdelijke huur", Bedrag: 1.25, Omschrijving: `Huur ${index}`, Import: "import-a" }));

/** Follows a write, and stops it once so many rows stand. */
function following(stopAt = Number.POSITIVE_INFINITY): WriteProgress & { readonly told: (readonly [number, number, number | null])[] } {
  const told: (readonly [number, number, number | null])[] = [];
  return { told, written: (done, of, left) => told.push([done, of, left]), cancelled: () => (told.at(-1)?.[0] ?? 0) >= stopAt };
}

describe("a long write that is followed", () => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
  });
  afterEach(() => opened.host.close());

  const standing = async (): Promise<readonly (readonly unknown[])[]> => (await opened.tools.workbook.readTables(["tblBesteding"])).get("tblBesteding")?.rows ?? [];

  it("tells after each slice how far it is and how long it will take", async () => {
    const progress = following();
    const written = await opened.tools.workbook.appendRows("tblBesteding", rows, progress);
    expect(written.rows).toBe(5_000);
    expect(progress.told.map(([done, of]) => [done, of])).toEqual([[0, 5_000], [2_000, 5_000], [4_000, 5_000], [5_000, 5_000]]);
    expect(progress.told[0]?.[2]).toBeNull();
    expect(progress.told.at(-1)?.[2]).toBe(0);
  });

  it.each([0, 2_000, 4_000])("that is stopped after %d rows is taken back, and the table is as it was", async (stopAt) => {
    await opened.tools.workbook.appendRows("tblBesteding", rows.slice(0, 1));
    const before = await standing();
    const progress = following(stopAt);
    const refused = await opened.tools.workbook.appendRows("tblBesteding", rows, progress).catch((error: unknown) => error);
    expect(isHostRefusal(refused) && refused.refusal).toEqual({ code: "cancelled", facts: {} });
    expect(progress.told.at(-1)?.[0]).toBe(stopAt);
    expect(await standing()).toEqual(before);
    expect((await opened.tools.workbook.appendRows("tblBesteding", rows.slice(0, 2))).rows).toBe(2);
  });
});

test.each([
  [0, 100, 50, null],
  [50, 100, 3_000, 3],
  [50, 100, 3_001, 4],
  [100, 100, 3_000, 0],
])("%d rows of %d in %d ms leave %j seconds", (done, of, elapsed, left) => {
  expect(secondsLeft(done, of, elapsed)).toBe(left);
});
