import { addressOf } from "../../host/model/address";
import { cellArea, sheetColumns, sheetRows } from "../../host/model/area";
import { CellError } from "../../host/model/cell-value";
import type { Workbook } from "../../host/model/workbook";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { saveWorkbook } from "../../host/xlsx/save-workbook";
import { compareFormulas } from "../judge/compare-formulas";
import { convertWithSoffice } from "../judge/run-soffice";
import { recalculate } from "../judge/recalculate";
import { withLibreOffice } from "../judge/with-libreoffice";
import { claimedFormulas } from "./xlsx/claimed-formulas";
import { fill, sampleWorkbook } from "./xlsx/sample-workbook";

/** LibreOffice writes numbers with fifteen digits. */
const comparable = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(15)) : value);

/** Every constant of a workbook by sheet and address, errors by name. */
function constants(workbook: Workbook): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of workbook.sheets) {
    sheet.grid.visit({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns }, ({ value, formula }, row, column) => {
      if (formula === null && value !== null && value !== "") {
        found.set(`${sheet.name}!${addressOf(cellArea(row, column))}`, comparable(value instanceof CellError ? { error: value.name } : value));
      }
    });
  }
  return found;
}

withLibreOffice("LibreOffice and the host on one saved workbook", () => {
  jest.setTimeout(120_000);

  it("find the same result in every formula cell, and the same constants", async () => {
    const workbook = sampleWorkbook();
    const judged = await recalculate(await saveWorkbook(workbook));
    const claimed = claimedFormulas(workbook);
    expect(claimed.length).toBeGreaterThanOrEqual(10);
    expect(compareFormulas(claimed, judged)).toEqual([]);
    for (const [place, value] of constants(workbook)) {
      const [sheet = "", address = ""] = place.split("!");
      expect([place, judged.find(({ name }) => name === sheet)?.cells.get(address)?.value]).toEqual([place, value]);
    }
  });

  it("disagree when the host holds a wrong result", async () => {
    const workbook = sampleWorkbook();
    workbook.sheets[0]?.accept([{ row: 2, column: 1, value: 10.615 }]);
    const differences = compareFormulas(claimedFormulas(workbook), await recalculate(await saveWorkbook(workbook)));
    expect(differences.map(({ address, value, judged }) => [address, value, judged])).toEqual([["B3", 10.615, 10.605]]);
  });

  it("understand each other the other way round: a workbook that LibreOffice saved opens", async () => {
    const workbook = sampleWorkbook();
    const opened = await openWorkbook(await convertWithSoffice(await saveWorkbook(workbook), "xlsx", "xlsx"));
    expect(opened.sheets.map(({ name, state }) => [name, state.visibility])).toEqual([
      ["Overzicht", "Visible"],
      ["Maatregelen", "Visible"],
      ["Bestedingen T-1", "Visible"],
      ["Logboek", "Hidden"],
      ["Diep", "Hidden"],
    ]);
    const table = opened.tables.find("tblBesteding");
    expect(table?.columns.map(({ name }) => name)).toEqual(["Boekdatum", "Maatregel", "Bedrag", "Prestatie t/m", "Doel"]);
    const sheet = opened.findSheet("Bestedingen T-1");
    expect(sheet?.cell(4, 4)).toMatchObject({ value: "P1" });
    expect(sheet?.cell(4, 4).formula).toContain("[@Maatregel]");
    expect(sheet?.cell(4, 0)).toMatchObject({ value: 44778, format: { numberFormat: "dd\\-mm\\-yyyy" } });
    expect(sheet?.cell(5, 2)).toMatchObject({ value: -1234.56, format: { numberFormat: "#,##0.00" } });
    const [overview] = opened.sheets;
    const charts = overview === undefined ? [] : opened.charts.on(overview);
    expect(charts.map(({ state }) => [state.name, state.kind])).toEqual(workbook.charts.on(workbook.sheets[0] ?? workbook.active).map(({ state }) => [state.name, state.kind]));
    expect(charts[0]?.state.title.text).toBe("Besteed\nper maatregel & jaar");
    // LibreOffice writes the colours that Excel's theme leaves to itself.
    expect(charts[0]?.state.series).toMatchObject([{ name: "='Bestedingen T-1'!$C$4", values: "='Bestedingen T-1'!$C$5:$C$6", categories: "='Bestedingen T-1'!$B$5:$B$6" }]);
    expect(opened.names.find("lijstMaatregelen")).not.toBeNull();
    expect(compareFormulas(claimedFormulas(opened), await recalculate(await saveWorkbook(opened)))).toEqual([]);
  });

  it("open an .xlsx that LibreOffice made of a plain CSV", async () => {
    const csv = new TextEncoder().encode("Naam,Getal\r\nmaatregel,12.5\r\n");
    const opened = await openWorkbook(await convertWithSoffice(csv, "csv", "xlsx"));
    expect(opened.active.cell(1, 0).value).toBe("maatregel");
    expect(opened.active.cell(1, 1).value).toBe(12.5);
    fill(opened, opened.active, { C2: { value: 1 } });
    expect((await openWorkbook(await saveWorkbook(opened))).active.cell(1, 2).value).toBe(1);
  });
});
