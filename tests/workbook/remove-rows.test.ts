import { makeVoorbeeld } from "./make-voorbeeld";
import { openSession, type Opened } from "./open-session";

function row(importId: string, amount: number): Readonly<Record<string, string | number>> {
  return { Jaar: 2023, Maatregel: "Tijdelijke huur", Bedrag: amount, Omschrijving: `Huur ${amount}`, Import: importId };
}

describe("the rows of one import are taken out of a table", () => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await openSession();
    await makeVoorbeeld(opened);
  });
  afterEach(() => opened.host.close());

  const column = async (table: "tblBesteding" | "tblJaar" | "tblGrootboek", header: string): Promise<readonly unknown[]> => {
    const read = (await opened.tools.workbook.readTables([table])).get(table);
    return read?.rows.map((cells) => cells[read.headers.indexOf(header)]) ?? [];
  };

  it("wherever they stand, and the others keep their order, formulas and formats", async () => {
    const { workbook } = opened.tools;
    await workbook.appendRows("tblBesteding", [row("b", 1), row("a", 2), row("a", 3), row("", 4), row("b", 5), row("a", 6)]);
    await opened.host.type("Bestedingen!J8", "=CONCATENATE(\"Huur \",4)");
    // What the pane reads of its own accord after an edit is no part of the removal.
    await new Promise((resolve) => setTimeout(resolve, 300));
    opened.host.resetCounters();
    expect(await workbook.removeRows("tblBesteding", "Import", "a")).toEqual({ rows: 3, cents: 1_100 });
    expect(opened.host.counters().roundTrips).toBeLessThan(7);
    expect(await column("tblBesteding", "Bedrag")).toEqual([1, 4, 5]);
    const kept = await opened.host.read("Bestedingen!G6:J6");
    expect(kept.formulas[0]?.[0]).toMatch(/^=IF\(/);
    expect(kept.formulas[0]?.[3]).toBe('=CONCATENATE("Huur ",4)');
    expect(await column("tblBesteding", "Doel")).toEqual(["S1", "S1", "S1"]);
    expect((await workbook.appendRows("tblBesteding", [row("c", 7)])).firstRow).toBe(3);
    expect(opened.host.refusals()).toEqual([]);
  });

  it("all of them: one blank row stays, and the next row takes its place", async () => {
    const { workbook } = opened.tools;
    await workbook.appendRows("tblBesteding", [row("a", 1), row("a", 2)]);
    expect(await workbook.removeRows("tblBesteding", "Import", "a")).toEqual({ rows: 2, cents: 300 });
    expect(await column("tblBesteding", "Bedrag")).toEqual([""]);
    expect(await column("tblBesteding", "Doel")).toEqual([""]);
    expect(await workbook.appendRows("tblBesteding", [row("c", 7)])).toMatchObject({ firstRow: 0, rows: 1 });
    expect(await column("tblBesteding", "Doel")).toEqual(["S1"]);
  });

  it("none of them: nothing is written", async () => {
    const { workbook } = opened.tools;
    await workbook.appendRows("tblBesteding", [row("b", 1)]);
    opened.host.resetCounters();
    expect(await workbook.removeRows("tblBesteding", "Import", "a")).toEqual({ rows: 0, cents: 0 });
    expect(opened.host.counters().write.bytesIn).toBe(0);
  });

  it("without moving a row of the tables beside it", async () => {
    const { workbook } = opened.tools;
    await workbook.appendRows("tblJaar", [{ Jaar: 2021 }, { Jaar: 2022 }, { Jaar: 2023 }]);
    await workbook.appendRows("tblGrootboek", [
      { Jaar: 2021, Rol: "lasten", Bedrag: 10, Import: "a" },
      { Jaar: 2022, Rol: "lasten", Bedrag: 20, Import: "a" },
      { Jaar: 2023, Rol: "lasten", Bedrag: 30.5, Import: "b" },
    ]);
    const beside = await workbook.readTables(["tblJaar", "tblBron", "tblOpening", "tblBoek", "tblDoel"]);
    expect(await workbook.removeRows("tblGrootboek", "Import", "a")).toEqual({ rows: 2, cents: 3_000 });
    expect(await column("tblGrootboek", "Bedrag")).toEqual([30.5]);
    expect(await workbook.readTables(["tblJaar", "tblBron", "tblOpening", "tblBoek", "tblDoel"])).toEqual(beside);
  });

  it("a table without that column is refused", async () => {
    await expect(opened.tools.workbook.removeRows("tblBesteding", "Bestand", "a")).rejects.toMatchObject({
      refusal: { code: "obstacle", facts: { obstacle: { is: "column-missing", table: "tblBesteding", column: "Bestand" } } },
    });
  });
});
