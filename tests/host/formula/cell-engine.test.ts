import { CellEngine } from "../../../host/formula/cell-engine";
import type { CellSource } from "../../../host/formula/formula-engine";
import { parseArea } from "../../../host/model/address";
import type { CellValue } from "../../../host/model/cell-value";
import { CellError } from "../../../host/model/cell-value";

/** Sheets "Blad1" and "Maatregelen"; cells by address. */
class Cells implements CellSource {
  readonly values = new Map<string, CellValue>();
  readonly engine = new CellEngine(this);

  sheetId(name: string): string | null {
    return ["blad1", "maatregelen"].find((known) => known === name.toLowerCase()) ?? null;
  }

  value(sheetId: string, row: number, column: number): CellValue {
    return this.values.get(`${sheetId}:${String(row)}:${String(column)}`) ?? null;
  }

  leftOut(): boolean {
    return false;
  }

  extent(): { rows: number; columns: number } {
    return { rows: 100, columns: 26 };
  }

  async put(address: string, content: CellValue, sheetId = "blad1"): Promise<void> {
    const area = parseArea(address);
    if (area === null) {
      throw new Error(address);
    }
    const place = { sheetId, row: area.row, column: area.column };
    const formula = typeof content === "string" && content.startsWith("=") ? content : null;
    this.values.set(`${sheetId}:${String(area.row)}:${String(area.column)}`, formula === null ? content : null);
    this.engine.put(place, formula);
    this.engine.touch(sheetId, area);
    for (const result of await this.engine.settle()) {
      this.values.set(`${result.sheetId}:${String(result.row)}:${String(result.column)}`, result.value);
    }
  }

  at(address: string): CellValue {
    const area = parseArea(address);
    return area === null ? null : this.value("blad1", area.row, area.column);
  }

  /** The value of a formula in Z1. */
  async of(formula: string): Promise<CellValue> {
    await this.put("Z1", formula);
    return this.at("Z1");
  }
}

async function book(): Promise<Cells> {
  const cells = new Cells();
  const rows: readonly (readonly CellValue[])[] = [
    [10.1, "Zomerschool", 2021],
    [20.25, "Thuiszitters", 2022],
    [-5.05, "zomerschool", 2022],
    [null, "", 2022],
    ["tekst", "Huur?", 2023],
  ];
  for (const [row, [amount = null, name = null, year = null]] of rows.entries()) {
    await cells.put(`A${String(row + 1)}`, amount);
    await cells.put(`B${String(row + 1)}`, name);
    await cells.put(`C${String(row + 1)}`, year);
  }
  return cells;
}

describe("what officers' formulas give", () => {
  const error = (name: CellError["name"]): CellError => new CellError(name);
  const cases: readonly (readonly [string, CellValue])[] = [
    ["=SUM(A1:A5)", 25.3],
    ["=ROUND(SUM(A1:A5),2)", 25.3],
    ['=SUMIFS(A1:A5,B1:B5,"ZOMERSCHOOL")', 5.05],
    ['=SUMIFS(A1:A5,C1:C5,2022,A1:A5,">0")', 20.25],
    ['=SUMIFS(A1:A5,C1:C5,">="&2022,C1:C5,"<"&2022+1)', 15.2],
    ['=COUNTIFS(B1:B5,"Huur~?")', 1],
    ['=COUNTIFS(B1:B5,"*school")', 2],
    ['=COUNTIFS(A1:A5,"")', 1],
    ['=COUNTIFS(A1:A5,"<>")', 4],
    ['=INDEX(C1:C5,MATCH("thuiszitters",B1:B5,0))', 2022],
    ['=MATCH("Muziekles",B1:B5,0)', error("#N/A")],
    ["=MATCH(2022,C1:C5,1)", 4],
    ['=IF(A4="","leeg","vol")', "leeg"],
    ['=IF(MATCH("x",B1:B5,0)>0,1,2)', error("#N/A")],
    ['=IFERROR(1/0,"geen")', "geen"],
    ["=1/0", error("#DIV/0!")],
    ["=A5+1", error("#VALUE!")],
    ["=A4+1", 1],
    ["=A4", 0],
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-0.5,0)", -1],
    ["=ROUND(1352168.94-1351568.34-600.6,2)", 0],
    ["=ROUND(1234.5,-2)", 1200],
    ["=0.1+0.2-0.3", 0],
    ["=0.1+0.2=0.3", true],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=50%*3", 1.5],
    ['="a"&1.5&TRUE', "a1.5TRUE"],
    ['="abc"="ABC"', true],
    ['=1<"a"', true],
    ["=AND(ISNUMBER(A1),NOT(ISNUMBER(A5)))", true],
    ["=OR(A1>100,A1<0)", false],
    ["=YEAR(DATE(2022,7,31))", 2022],
    ["=SUBTOTAL(9,A1:A3)", 25.3],
    ["=SUMPRODUCT(A1:A3,C1:C3)", 10.1 * 2021 + 20.25 * 2022 - 5.05 * 2022],
    ["=SUM(A:A)", 25.3],
    ["=Onbekend", error("#NAME?")],
    ["=SUM(Weg!A1)", error("#REF!")],
    ["=SUM('Maatregelen'!A1:A3)", 0],
  ];

  test.each(cases)("%s", async (formula, value) => {
    expect(await (await book()).of(formula)).toEqual(value);
  });
});

test("a function that is not served is refused by its name", async () => {
  const cells = await book();
  await expect(cells.of("=SUM(XLOOKUP(1,A1:A3,B1:B3))")).rejects.toThrow("XLOOKUP");
  await expect(cells.of("=SUM(A1:A3")).rejects.toThrow("cannot be read");
});

test("an edit reaches formulas that look at formulas, each calculated after those it looks at", async () => {
  const cells = await book();
  await cells.put("D3", "=D2+1");
  await cells.put("D2", "=D1*2");
  await cells.put("D1", "=A1");
  expect(cells.at("D3")).toBe(21.2);
  await cells.put("A1", 1);
  expect([cells.at("D1"), cells.at("D2"), cells.at("D3")]).toEqual([1, 2, 3]);
});

test("a chain of thousands of running totals does not exhaust the stack", async () => {
  const cells = new Cells();
  const last = 20_000;
  for (let row = 1; row < last; row += 1) {
    cells.engine.put({ sheetId: "blad1", row, column: 0 }, `=A${String(row)}+1`);
  }
  await cells.put("A1", 1);
  expect(cells.at(`A${String(last)}`)).toBe(last);
});

test("a formula that is replaced by a number is calculated no more", async () => {
  const cells = await book();
  await cells.put("D1", "=A1");
  await cells.put("D1", 7);
  await cells.put("A1", 99);
  expect(cells.at("D1")).toBe(7);
});

test("a formula that looks at itself is an error, not a hang", async () => {
  const cells = await book();
  await cells.put("D1", "=SUM(D1:D3)");
  expect(cells.at("D1")).toEqual(new CellError("#REF!"));
});

test("a relative reference shifts with the cell of a conditional format, a fixed one does not", async () => {
  const cells = await book();
  const at = { sheetId: "blad1", row: 0, column: 0 };
  expect(cells.engine.evaluate("=AND(ISNUMBER($A1),$A$1>10)", at, 1, 3)).toBe(true);
  expect(cells.engine.evaluate("=ISNUMBER($A1)", at, 4, 3)).toBe(false);
});
