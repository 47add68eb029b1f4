import { read } from "@e965/xlsx";
import type { CellObject } from "@e965/xlsx";
import { judgedSaves } from "./xlsx/judged-saves";
import { sampleWorkbook } from "./xlsx/sample-workbook";

const saveWorkbook = judgedSaves();

describe("a reader that is not the writer", () => {
  it("finds the same sheets, values, formulas, formats and names in the saved file", async () => {
    const file = read(await saveWorkbook(sampleWorkbook()), { type: "array", cellFormula: true, cellNF: true });
    expect(file.SheetNames).toEqual(["Overzicht", "Maatregelen", "Bestedingen T-1", "Logboek", "Diep"]);
    expect(file.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 0, 1, 2]);
    const cell = (sheet: string, address: string) => file.Sheets[sheet]?.[address] as CellObject | undefined;
    expect(cell("Overzicht", "B2")).toMatchObject({ t: "n", v: -1223.955, f: "SUM(tblBesteding[Bedrag])" });
    expect(cell("Overzicht", "B5")).toMatchObject({ t: "b", v: false });
    expect(cell("Overzicht", "B6")).toMatchObject({ t: "e", w: "#DIV/0!" });
    expect(cell("Overzicht", "B7")).toMatchObject({ t: "s", v: 'negatief: "ja"' });
    expect(cell("Overzicht", "A11")).toMatchObject({ t: "e", w: "#N/A" });
    expect(cell("Overzicht", "A12")).toMatchObject({ t: "s", v: "#N/A" });
    expect(cell("Overzicht", "A13")).toMatchObject({ t: "s", v: "  regel 1\nregel 2 " });
    expect(cell("Overzicht", "A18")).toMatchObject({ t: "s", v: "0824" });
    expect(cell("Maatregelen", "A3")).toMatchObject({ v: "Aanpak <thuiszitters> & co" });
    expect(cell("Bestedingen T-1", "A5")).toMatchObject({ t: "n", v: 44778, z: "dd-mm-yyyy", w: "05-08-2022" });
    expect(cell("Bestedingen T-1", "C6")).toMatchObject({ v: -1234.56, z: "#,##0.00" });
    expect(cell("Bestedingen T-1", "E5")?.f).toContain("tblBesteding[[#This Row],[Prestatie t/m]]");
    expect(file.Workbook?.Names?.find(({ Name }) => Name === "lijstMaatregelen")?.Ref).toBe("tblMaatregel[Maatregel]");
  });
});
