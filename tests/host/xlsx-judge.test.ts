import { writeXlsx } from "hucre/xlsx";
import { compareFormulas } from "../judge/compare-formulas";
import type { ClaimedFormula } from "../judge/compare-formulas";
import type { JudgedSheet } from "../judge/judged-sheet";
import { recalculate } from "../judge/recalculate";
import { withLibreOffice } from "../judge/with-libreoffice";

const claim = (address: string, value: ClaimedFormula["value"]): ClaimedFormula => ({ sheet: "Blad1", address, formula: "=x", value });

withLibreOffice("LibreOffice as judge of a saved workbook", () => {
  jest.setTimeout(60_000);

  it("computes every formula itself and does not believe the results in the file", async () => {
    const lies = new Map([
      ["0,0", { value: "Bedrag" }],
      ["1,0", { value: 10.605 }],
      ["2,0", { value: 3 }],
      ["4,0", { formula: "SUM(tblX[Bedrag])", formulaResult: 0 }],
      ["4,1", { formula: 'IF(A5>0,"ja","nee")', formulaResult: "nee" }],
      ["4,2", { formula: "1/0", formulaResult: 1 }],
    ]);
    const bytes = await writeXlsx({ sheets: [{ name: "Blad1", cells: lies, tables: [{ name: "tblX", range: "A1:A3", columns: [{ name: "Bedrag" }] }] }] });
    const judged = await recalculate(bytes);
    const right = [claim("A5", 13.605), claim("B5", "ja"), claim("C5", { error: "#DIV/0!" })];
    expect(compareFormulas(right, judged)).toEqual([]);
    const wrong = [claim("A5", 0), claim("B5", "nee"), claim("C5", 1)];
    expect(compareFormulas(wrong, judged)).toHaveLength(3);
  });

  it("says so when a file is no workbook", async () => {
    await expect(recalculate(new TextEncoder().encode("PK no workbook"))).rejects.toThrow();
  });
});

describe("the comparison of formulas", () => {
  const judged: readonly JudgedSheet[] = [{ name: "Blad1", cells: new Map([["A1", { value: 10, formula: "5+5" }], ["A2", { value: 10, formula: null }], ["A3", { value: "", formula: '""' }]]) }];

  it("takes a difference of a cent for a difference, and of a thousandth for none", () => {
    expect(compareFormulas([claim("A1", 10.001)], judged)).toEqual([]);
    expect(compareFormulas([claim("A1", 10.01)], judged)).toEqual([{ ...claim("A1", 10.01), judged: 10 }]);
  });

  it("misses a formula that LibreOffice does not have", () => {
    expect(compareFormulas([claim("A2", 10), claim("B9", 10)], judged)).toHaveLength(2);
  });

  it("takes empty text for an empty result, and text for no number", () => {
    expect(compareFormulas([claim("A3", null)], judged)).toEqual([]);
    expect(compareFormulas([claim("A1", "10")], judged)).toHaveLength(1);
  });
});
