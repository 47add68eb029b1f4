import fc from "fast-check";
import type { FillEntry, FormFill } from "../../../src/book/form/form-fill";
import type { FormGrid } from "../../../src/book/form/form-grid";
import { formTexts } from "../../../src/book/form/form-texts";
import { cellsToFill, planFormFill } from "../../../src/book/form/plan-form-fill";
import { readAnnexForm } from "../../../src/book/form/read-annex-form";
import { textGrid, title, type Written } from "./text-grid";
import { amount, d14Figures, list, municipality, utrecht, zeist } from "./voorbeeld-figures";
import type { AnnexFigure } from "../../../src/book/form/annex-figures";

const spending = "Besteding (jaar T) aan maatregelen";
const listed = "Hieronder per regel één gemeente(code) selecteren";

function single(value: Written, wording = spending, isProtected = false): FormGrid {
  return textGrid([[title], [wording], ["Aard controle R"], ["Indicator: D14/01"], [value]], isProtected);
}

function plan(grid: FormGrid, ...figures: readonly AnnexFigure[]): FormFill {
  return planFormFill(grid, d14Figures({ figures }));
}

function only({ entries }: FormFill): FillEntry | undefined {
  expect(entries).toHaveLength(1);
  return entries[0];
}

describe("one cell and one figure", () => {
  const cases: readonly (readonly [string, Written, number | null, Partial<FillEntry>])[] = [
    ["an empty cell is filled", null, 350_801, { is: "write", old: "", next: 350_801, address: "A5", control: "R", text: spending }],
    ["blanks count as empty", "  ", 0, { is: "write", next: 0 }],
    ["the figure stands there already", 350_801, 350_801, { is: "same", agrees: true }],
    ["another amount stands there", 350_800, 350_801, { is: "replaces", old: 350_800, agrees: false }],
    ["the amount stands there as text", "350.801", 350_801, { is: "replaces", agrees: false }],
    ["a zero is no empty cell", 0, 5, { is: "replaces", old: 0 }],
    ["a formula that agrees", { value: 5, formula: true }, 5, { is: "formula", agrees: true }],
    ["a formula that differs", { value: 4, formula: true }, 5, { is: "formula", agrees: false }],
    ["a cell for text makes text of an amount", { value: "", isText: true }, 5, { is: "kind-differs" }],
    ["the book has no value", null, null, { is: "by-hand", next: null }],
  ];
  it.each(cases)("%s", (_, cell, euros, entry) => {
    expect(only(plan(single(cell), amount("D14/01", euros)))).toMatchObject(entry);
  });

  it("a locked cell of a protected sheet is compared, an unlocked one is filled", () => {
    expect(only(plan(single({ value: 5, locked: true }, spending, true), amount("D14/01", 5)))).toMatchObject({ is: "locked", agrees: true });
    expect(only(plan(single({ value: "", locked: false }, spending, true), amount("D14/01", 5)))).toMatchObject({ is: "write" });
  });

  it.each([
    ["Afgerond in (jaar T)? (Ja/Nee)", amount("D14/01", 5)],
    [listed, amount("D14/01", 5)],
    [spending, { code: "D14/01", kind: "yes-no", answer: "Ja", law: "unconfirmed" } as const],
    [spending, { code: "D14/01", kind: "text", answer: "vrij", law: "unconfirmed" } as const],
  ])("a form that asks “%s” does not take what the book has", (wording, figure) => {
    expect(only(plan(single(null, wording), figure))).toMatchObject({ is: "kind-differs" });
    expect(cellsToFill(plan(single(null, wording), figure))).toEqual([]);
  });

  it.each([
    ["", "write"],
    ["ja", "same"],
    ["Nee", "replaces"],
  ])("Ja over “%s”: %s", (old, is) => {
    const figure = { code: "D14/01", kind: "yes-no", answer: "Ja", law: "unconfirmed" } as const;
    expect(only(plan(single(old, "Eindverantwoording (Ja/Nee)"), figure))).toMatchObject({ is, next: "Ja" });
  });

  it("text that Excel would read as something else stays text in a cell for text, and in a General one by an apostrophe", () => {
    const figure = { code: "D14/01", kind: "text", answer: "=1+1", law: "unconfirmed" } as const;
    expect(only(plan(single({ value: "", isText: true }, "Toelichting"), figure))).toMatchObject({ is: "write", quoted: false });
    expect(only(plan(single("", "Toelichting"), figure))).toMatchObject({ is: "write", next: "=1+1", quoted: true });
    expect(only(plan(single({ value: "", isGeneral: false }, "Toelichting"), figure))).toMatchObject({ is: "kind-differs" });
    expect(only(plan(single("", "Toelichting"), { ...figure, answer: "zie bijlage" }))).toMatchObject({ is: "write", quoted: false });
  });

  it("an indicator that only one side has is listed, whichever side it is", () => {
    const { entries } = plan(single(7), amount("D14/02", 5), ...list("D14/05", "D14/06", "aan", [utrecht]));
    expect(entries.map(({ code, is, old, next, line }) => [code, is, old, next, line])).toEqual([
      ["D14/01", "by-hand", 7, null, ""],
      ["D14/02", "not-found", "", 5, ""],
      ["D14/05", "not-found", "", "060344", "060344"],
      ["D14/06", "not-found", "", 12_000, "060344"],
    ]);
  });
});

describe("a list of municipalities", () => {
  const code = { value: "", isText: true };
  function listForm(...rows: readonly (readonly Written[])[]): FormGrid {
    return textGrid([[title], [listed, "Overgeboekte middelen (lasten)"], ["Indicator: D14/05", "Indicator: D14/06"], ...rows]);
  }
  const both = list("D14/05", "D14/06", "aan", [utrecht, zeist]);
  const inShort = ({ entries }: FormFill): readonly string[] => entries.map(({ address, line, is }) => `${address} ${line} ${is}`.replaceAll("  ", " "));

  it("goes into the free rows in the book's order", () => {
    expect(inShort(plan(listForm([code], [code], [code]), ...both))).toEqual(["A4 060344 write", "A5 060355 write", "B4 060344 write", "B5 060355 write"]);
  });

  it("a row that names the municipality already takes its amount, with or without the name behind the code", () => {
    const form = listForm([{ value: "060355 Zeist", isText: true }, 1], [code]);
    expect(inShort(plan(form, ...both))).toEqual(["A5 060344 write", "A4 060355 same", "B5 060344 write", "B4 060355 replaces"]);
  });

  it("a municipality that only the form names stays and is listed", () => {
    const form = listForm([{ value: "060307", isText: true }, 9], [code], [code]);
    expect(inShort(plan(form, ...both)).filter((entry) => entry.endsWith("by-hand"))).toEqual(["A4 by-hand", "B4 by-hand"]);
    expect(cellsToFill(plan(form, ...both)).map(({ address }) => address)).toEqual(["A5", "A6", "B5", "B6"]);
  });

  it("a General cell takes the code with an apostrophe, so that it keeps the zero in front", () => {
    const { entries } = plan(listForm([null], [null]), ...list("D14/05", "D14/06", "aan", [utrecht]));
    expect(entries.map(({ address, next, is, quoted }) => [address, next, is, quoted])).toEqual([
      ["A4", "060344", "write", true],
      ["B4", 12_000, "write", false],
    ]);
  });

  it("a blank row below the last one in use is no row of the list", () => {
    expect(inShort(plan(listForm([null, 1], [null, 2]), ...list("D14/05", "D14/06", "aan", [utrecht])))).toEqual([" 060344 not-found", " 060344 not-found", "B4 by-hand", "B5 by-hand"]);
    expect(inShort(plan(listForm(), ...list("D14/05", "D14/06", "aan", [utrecht, zeist])))).toEqual(["A4 060344 write", " 060355 not-found", "B4 060344 write", " 060355 not-found"]);
  });

  it("a code that lost its zero there is replaced, and the officer sees both", () => {
    const { entries } = plan(listForm([60_344], [null]), ...list("D14/05", "D14/06", "aan", [utrecht]));
    expect(entries.map(({ address, old, next, is }) => [address, old, next, is])).toEqual([
      ["A4", 60_344, "060344", "replaces"],
      ["B4", "", 12_000, "write"],
    ]);
  });

  it("a cell with a format for numbers is left to the officer, and so is its row", () => {
    const number = { value: "", isGeneral: false };
    expect(inShort(plan(listForm([number], [number]), ...list("D14/05", "D14/06", "aan", [utrecht])))).toEqual([" 060344 not-found", " 060344 not-found"]);
    expect(inShort(plan(listForm([{ ...number, value: 60_344 }], [number]), ...list("D14/05", "D14/06", "aan", [utrecht])))).toEqual(["A4 060344 kind-differs", "B4 060344 write"]);
  });

  it("a row of which the amount is filled already is not free", () => {
    expect(inShort(plan(listForm([code, 5], [code]), ...list("D14/05", "D14/06", "aan", [utrecht])))).toEqual(["A5 060344 write", "B5 060344 write", "B4 by-hand"]);
  });

  it("where the form has one cell instead of a list, nothing is written", () => {
    const form = textGrid([[title], ["Gemeentecode"], ["Indicator: D14/05"], [null]]);
    expect(plan(form, ...both).entries[0]).toMatchObject({ code: "D14/05", is: "kind-differs" });
  });
});

describe("what keeps a form from being filled", () => {
  it.each([
    ["the year before", 2020, 1],
    ["the year itself", 2021, 0],
    ["the year after", 2022, 1],
  ])("%s", (_, year, problems) => {
    const fill = planFormFill(single(null), d14Figures({ year, figures: [amount("D14/01", 5)] }));
    expect(fill.problems).toHaveLength(problems);
    expect(cellsToFill(fill)).toHaveLength(1 - problems);
  });

  it("a title that names no year is told but does not stop the officer", () => {
    const fill = planFormFill(textGrid([["Indicator: D14/01"], [null]]), d14Figures({ figures: [amount("D14/01", 5)] }));
    expect(fill.problems).toEqual([{ is: "year-missing" }]);
    expect(cellsToFill(fill)).toHaveLength(1);
  });

  it("an indicator twice, though of another scheme it does not matter", () => {
    const own = textGrid([[title], ["Indicator: D14/01"], [null], ["Indicator: D14/01"], [null]]);
    const other = textGrid([[title], ["Indicator: D14/01", "Indicator: D8/01"], [null, null], ["Indicator: D8/01"], [null]]);
    expect(cellsToFill(plan(own, amount("D14/01", 5)))).toEqual([]);
    expect(cellsToFill(plan(other, amount("D14/01", 5)))).toHaveLength(1);
  });
});

test("the form's wordings come with its title; an indicator without one is left out", () => {
  const form = readAnnexForm(textGrid([[title], [spending, null], ["Aard controle R", null], ["Indicator: D14/01", "Indicator: D14/02"], [1, 2]]));
  expect(formTexts(form, 2021)).toEqual([{ year: 2021, indicator: "D14/01", text: spending, control: "R", source: title }]);
});

test("filled as planned and planned again, every cell that was written is the same and nothing else is left to write", () => {
  const euros = fc.integer({ min: -2_000_000, max: 2_000_000 });
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength: 4 });
  const old = fc.oneof(fc.constant<Written>(null), euros, fc.constant<Written>("tekst"), euros.map((value): Written => ({ value, formula: true })));
  fc.assert(
    fc.property(fc.array(euros, { minLength: 2, maxLength: 2 }), fc.array(old, { minLength: 2, maxLength: 2 }), keys, fc.array(euros, { minLength: 4, maxLength: 4 }), ([one = 0, two = 0], values, codes, amounts) => {
      const lines = codes.map((number, at) => municipality(`06${String(number).padStart(4, "0")}`, `Gemeente ${number}`, amounts[at] ?? 0));
      const rows = Array.from({ length: 5 }, (): readonly Written[] => [null, null, { value: "", isText: true }]);
      const grid = textGrid([[title], [spending, spending, listed, "Overgeboekte middelen"], ["Indicator: D14/01", "Indicator: D14/02", "Indicator: D14/05", "Indicator: D14/06"], [...values, { value: "", isText: true }], ...rows]);
      const figures = [amount("D14/01", one), amount("D14/02", two), ...list("D14/05", "D14/06", "aan", lines)];
      const before = plan(grid, ...figures);
      const writes = new Map(cellsToFill(before).map(({ address, next, place }) => [address, { next, place }]));
      const filled: FormGrid = {
        ...grid,
        rows: grid.rows.map((cells, row) =>
          cells.map((cell, column) => {
            const write = [...writes.values()].find(({ place }) => place?.row === row && place.column === column);
            return write?.next === undefined || write.next === null ? cell : { ...cell, value: write.next };
          }),
        ),
      };
      const after = plan(filled, ...figures);
      expect(cellsToFill(after)).toEqual([]);
      expect(after.entries.filter(({ address }) => writes.has(address)).every(({ is, agrees }) => is === "same" && agrees)).toBe(true);
      expect(after.entries.filter(({ is }) => is === "not-found")).toEqual([]);
    }),
  );
});
