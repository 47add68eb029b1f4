import { centsFromNumber } from "../../rules/money/cents-from-number";
import type { CellValue } from "../codec/raw-cell";
import type { ExpectedFigure, ReportFigure } from "./report-figure";

/** A cell of a report in which Excel and the rules do not agree. */
export interface ReportDifference {
  readonly sheet: string;
  readonly address: string;
  readonly what: string;
  readonly inSheet: CellValue;
  readonly byRules: ExpectedFigure;
}

/** Returns every figure of a sheet whose cell does not show what the rules say; a cell that was not read shows nothing. */
export function compareReport(sheet: string, figures: readonly ReportFigure[], cells: ReadonlyMap<string, CellValue>): readonly ReportDifference[] {
  return figures.flatMap(({ address, what, expected }): ReportDifference[] => {
    const inSheet = cells.get(address) ?? "";
    return agrees(inSheet, expected) ? [] : [{ sheet, address, what, inSheet, byRules: expected }];
  });
}

function agrees(value: CellValue, expected: ExpectedFigure): boolean {
  switch (expected.is) {
    case "text":
      return value === expected.text;
    case "euros":
      return typeof value === "number" && value === expected.euros;
    case "cents": {
      const read = typeof value === "number" ? centsFromNumber(value) : null;
      return read !== null && read.is === "cents" && read.cents === expected.cents;
    }
  }
}
