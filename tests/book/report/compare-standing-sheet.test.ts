import type { CellValue } from "../../../src/book/codec/raw-cell";
import { addressesToCompare, compareStandingSheet } from "../../../src/book/report/compare-standing-sheet";
import { generatedMark } from "../../../src/book/report/report-head";
import type { ReportSheet } from "../../../src/book/report/report-sheet";
import { cents } from "../../../src/rules/money/cents";

/** A report with one block: a measure with its amount, and the total. */
const expected: ReportSheet = {
  name: "Verantwoording 2022",
  cells: [
    { address: "A1", content: "Verantwoording 2022", style: "title" },
    { address: "A2", content: `${generatedMark} op 15-01-2026, status concept.`, style: "explanation" },
    { address: "A4", content: "Besteed per maatregel", style: "block" },
    { address: "A5", content: "=Zomerschool", style: "text", literal: true },
    { address: "C5", content: 2021, style: "year" },
    { address: "D5", content: "=SUM(tblBesteding[Bedrag])", style: "euros" },
    { address: "A6", content: "Totaal", style: "totalLabel" },
    { address: "B6", content: "", style: "totalLabel" },
    { address: "C6", content: "concept", style: "wrapped", literal: true },
    { address: "D6", content: "=D5", style: "total" },
    { address: "A8", content: "Bevindingen", style: "block" },
  ],
  figures: [
    { address: "D5", what: "Zomerschool", expected: { is: "cents", cents: cents(684_050) }, source: null },
    { address: "D6", what: "Totaal", expected: { is: "cents", cents: cents(684_050) }, source: null },
  ],
  passing: ["C6"],
  tables: [],
  widths: {},
  frozenRows: 2,
  landscape: true,
  hidden: false,
};

function standing(changed: Readonly<Record<string, CellValue>> = {}): ReadonlyMap<string, CellValue> {
  const cells = { A2: `${generatedMark} op 03-07-2023, status gecontroleerd.`, A4: "Besteed per maatregel", A5: "=Zomerschool", C5: 2021, D5: 6840.5, A6: "Totaal", B6: "", C6: "vastgesteld", D6: 6840.5 };
  return new Map(Object.entries({ ...cells, ...changed }));
}

const sheet = "Verantwoording 2022";

test("only the mark, the labels of the figures and the figures are read", () => {
  expect(addressesToCompare(expected)).toEqual(["A2", "A4", "A5", "C5", "A6", "D5", "D6"]);
});

test("a sheet of an earlier day and status with the same rows is compared, cell by cell", () => {
  expect(compareStandingSheet(expected, standing())).toEqual({ is: "compared", sheet, cells: 2, differences: [] });
});

test("one cent more in a cell is a difference, of that cell alone", () => {
  const compared = compareStandingSheet(expected, standing({ D5: 6840.51 }));
  expect(compared).toMatchObject({ is: "compared", cells: 2, differences: [{ sheet, address: "D5", what: "Zomerschool", inSheet: 6840.51 }] });
});

test("a blank cell that somebody filled beside a label makes it no other sheet", () => {
  expect(compareStandingSheet(expected, standing({ B6: "akkoord" })).is).toBe("compared");
});

test("a label that is another one says that the sheet was made over other rows, and which cell shows it", () => {
  expect(compareStandingSheet(expected, standing({ A5: "Tijdelijke huur" }))).toEqual({ is: "other-rows", sheet, address: "A5", inSheet: "Tijdelijke huur", expected: "=Zomerschool" });
  expect(compareStandingSheet(expected, standing({ C5: 2020 }))).toMatchObject({ is: "other-rows", address: "C5", inSheet: "2020", expected: "2021" });
  expect(compareStandingSheet(expected, standing({ A6: "" }))).toMatchObject({ is: "other-rows", address: "A6", inSheet: "" });
});

test("a workbook without the sheet, and a sheet of that name that somebody made, are not compared", () => {
  expect(compareStandingSheet(expected, new Map())).toEqual({ is: "absent", sheet });
  expect(compareStandingSheet(expected, standing({ A2: "Mijn eigen blad" }))).toEqual({ is: "foreign", sheet });
  expect(compareStandingSheet(expected, standing({ A2: "" }))).toEqual({ is: "foreign", sheet });
});

test("formulas without any result were not calculated; one result is enough to compare", () => {
  expect(compareStandingSheet(expected, standing({ D5: "", D6: "" }))).toEqual({ is: "not-calculated", sheet });
  expect(compareStandingSheet(expected, standing({ D5: "" }))).toMatchObject({ is: "compared", differences: [{ address: "D5", inSheet: "" }] });
});
