import fc from "fast-check";
import { formAddress } from "../../../src/book/form/form-address";
import type { FormGrid } from "../../../src/book/form/form-grid";
import { formKind } from "../../../src/book/form/form-kind";
import { indicatorLabel } from "../../../src/book/form/indicator-label";
import { readAnnexForm } from "../../../src/book/form/read-annex-form";
import { textGrid, title, type Written } from "./text-grid";

function found(grid: FormGrid, codes?: readonly string[]): readonly (readonly [string, string, string, readonly string[]])[] {
  return readAnnexForm(grid, codes).schemes.flatMap(({ indicators }) => indicators.map(({ code, text, control, cells }) => [code, text, control, cells.map(formAddress)] as const));
}

describe("a label", () => {
  it.each([
    ["Indicator: D14/01", "D14/01"],
    ["Indicator: D14 / 01", "D14/01"],
    ["INDICATOR:D14/1", "D14/01"],
    ["Indicatornummer: D8 / 01", "D8/01"],
    ["indicatornummer : e20b / 12", "E20B/12"],
  ])("%s names an indicator", (line, code) => {
    expect(indicatorLabel(line)?.code).toBe(code);
  });

  it.each(["Zie indicator: D14/01", "Indicator: D14/01 is vervallen", "Indicator D14/01", "Indicator: D14", "D14/01", "Indicatoren: D14/01", "Kopie indicator: D14/01"])("%s does not", (line) => {
    expect(indicatorLabel(line)).toBeNull();
  });
});

describe("what a wording asks for", () => {
  it.each([
    ["Besteding (jaar T) aan maatregelen", "amount"],
    ["Opgebouwde reserve ultimo (jaar T-1)", "amount"],
    ["Correctie besteding (jaar T-1)", "amount"],
    ["Eindverantwoording (Ja/Nee)", "yes-no"],
    ["Is de besteding afgerond in (jaar T)? (ja / nee)", "yes-no"],
    ["Hieronder per regel één gemeente(code) selecteren en in de kolommen ernaast de verantwoordingsinformatie voor die gemeente invullen", "list"],
    ["Toelichting", "text"],
    ["Beschikkingsnummer", "unknown"],
  ])("%s: %s", (wording, kind) => {
    expect(formKind(wording)).toBe(kind);
  });
});

describe("the value cell stands below wording, aard controle and label in any order", () => {
  const wording = "Besteding (jaar T) aan maatregelen";
  const cases: readonly (readonly [string, readonly Written[], string])[] = [
    ["label last", [wording, "Aard controle R", "Indicator: D14/01"], "A5"],
    ["label before the aard controle", [wording, "Indicator: D14/01", "Aard controle R"], "A5"],
    ["wording and aard controle in one cell", [`${wording}\nAard controle R`, "Indicator: D14/01"], "A4"],
    ["wording and aard controle in one line", [`${wording} Aard controle R`, "Indicator:\u00a0D14/01"], "A4"],
    ["all in one cell", [`${wording}\r\nAard controle R\r\nIndicator: D14/01`], "A3"],
    ["a wording merged over three rows", [wording, null, null, "Aard controle R", "Indicator: D14/01"], "A7"],
  ];
  it.each(cases)("%s", (_, stack, address) => {
    const grid = textGrid([[title], ...stack.map((cell) => [cell]), [12]]);
    expect(found(grid)).toEqual([["D14/01", wording, "R", [address]]]);
  });

  it("the cell below counts although the sheet ends with the label", () => {
    expect(found(textGrid([[title], ["Indicator: D14/01"]]))).toEqual([["D14/01", "", "", ["A3"]]]);
  });

  it("the value of the band above is no wording of the band below", () => {
    const grid = textGrid([[title], [wording], ["Indicator: D14/01"], ["vrije tekst van de gemeente"], ["Indicator: D14/02"], [null]]);
    expect(found(grid).map(([code, , , cells]) => [code, cells])).toEqual([["D14/01", ["A4"]], ["D14/02", ["A6"]]]);
  });

  it("a label where the value should stand leaves no cell to write", () => {
    const [first] = readAnnexForm(textGrid([[title], ["Indicator: D14/01"], ["Indicator: D14/02"], [null]])).schemes[0]?.indicators ?? [];
    expect(first).toMatchObject({ code: "D14/01", cells: [] });
  });
});

describe("title, scheme and municipality", () => {
  it.each([
    [title, 2021, "2022-03-01"],
    ["SiSa-bijlage verantwoordingsinformatie 2023 - d.d. 09-03-2024", 2023, "2024-03-09"],
    ["SiSa bijlage verantwoordingsinformatie 2019", 2019, null],
    ["Jaarrekening 2021", null, null],
  ])("%s", (line, year, formatOf) => {
    expect(readAnnexForm(textGrid([[line], ["Indicator: D14/01"], [null]]))).toMatchObject({ year, formatOf, problems: year === null ? [{ is: "year-missing" }] : [] });
  });

  it.each([
    ["Medeoverheid: 060344 Gemeente Utrecht", { code: "0344", name: "Utrecht" }],
    ["Gemeente: 0344 Utrecht", { code: "0344", name: "Utrecht" }],
    ["Gemeente 's-Hertogenbosch", { code: null, name: "'s-Hertogenbosch" }],
    ["Ontvanger: Gemeenten", null],
    ["Gemeenten", null],
    ["Gemeente waarvoor deze bijlage is ingevuld", null],
  ])("%s above the bands", (line, municipality) => {
    expect(readAnnexForm(textGrid([[title], [line], ["Besteding (jaar T)"], ["Indicator: D14/01"], [null]])).municipality).toEqual(municipality);
  });

  it("verstrekker and ontvanger stand left of the indicators", () => {
    const grid = textGrid([[title], ["OCW", "D14", "Regeling X", "Besteding (jaar T)"], [null, null, "Juridische grondslag", "Aard controle R"], [null, null, "Ontvanger: Gemeenten", "Indicator: D14/01"], [null, null, null, 5]]);
    expect(readAnnexForm(grid).schemes).toMatchObject([{ code: "D14", department: "OCW", recipient: "Gemeenten" }]);
  });

  it("other schemes of the sheet are left alone where they are not asked for", () => {
    const grid = textGrid([[title], ["Indicator: D8/01", "Indicator: D14/01"], [1, 2]]);
    expect(found(grid, ["D14"])).toEqual([["D14/01", "", "", ["B3"]]]);
    expect(found(grid).map(([code]) => code)).toEqual(["D8/01", "D14/01"]);
  });
});

describe("a list", () => {
  const list = "Hieronder per regel één gemeente(code) selecteren";
  const head: readonly (readonly Written[])[] = [[title], [null, list, "Aan andere gemeenten overgeboekte middelen"], [null, "Indicator: D14/05", "Indicator: D14/06"]];

  it("runs to the row before the wording of the next band", () => {
    const grid = textGrid([...head, [], ["", "060344", 5], [], [null, "Besteding (jaar T)"], [null, "Indicator: D14/01"], []]);
    expect(found(grid).map(([code, , , cells]) => [code, cells])).toEqual([["D14/05", ["B4", "B5", "B6"]], ["D14/06", ["C4", "C5", "C6"]], ["D14/01", ["B9"]]]);
  });

  it("has only the rows that are numbered, where they are", () => {
    const grid = textGrid([...head, [1], [2], [], [5]]);
    expect(found(grid)[0]?.[3]).toEqual(["B4", "B5"]);
  });

  it("of a protected sheet it has only the rows that can be filled", () => {
    const open = { value: "", locked: false };
    const grid = textGrid([...head, [null, open, open], [null, open, open], []], true);
    expect(found(grid)[0]?.[3]).toEqual(["B4", "B5"]);
  });

  it("ends where something else begins", () => {
    const grid = textGrid([...head, [], ["Ondertekening"], []]);
    expect(found(grid)[0]?.[3]).toEqual(["B4"]);
  });
});

test("one indicator in two places is named with both", () => {
  const { problems } = readAnnexForm(textGrid([[title], ["Indicator: D14/01", null, "Indicator: D14/01"], [1, null, 2]]));
  expect(problems).toEqual([{ is: "indicator-twice", indicator: "D14/01", addresses: ["A2", "C2"] }]);
});

test("a sheet of anything at all is read without throwing, and a value cell is never part of a label", () => {
  const cell = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.constantFrom("Indicator: D14/01", "Indicator: D14/02", "Aard controle R", "Hieronder per regel één gemeente(code) selecteren"));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
      const grid = textGrid(rows);
      for (const indicator of readAnnexForm(grid).schemes.flatMap(({ indicators }) => indicators)) {
        const values = indicator.cells.map(({ row, column }) => String(grid.rows[row]?.[column]?.value ?? "missing"));
        expect(values.filter((value) => /^indicator: d14|^aard controle r$/i.test(value.trim()) || value === "missing")).toEqual([]);
      }
    }),
  );
});
