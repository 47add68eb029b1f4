import { serialFromDate } from "../../rules/dates/serial-from-date";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { Certainty } from "../../rules/model/certainty";
import type { Cents } from "../../rules/money/cents";
import type { ExportCell } from "./export-sheet";

/** The cells of an export; null gives an empty cell. */
export const exportCells = {
  euros: (amount: Cents | null): ExportCell => (amount === null ? null : { is: "euros", cents: amount }),
  whole: (value: number | null): ExportCell => (value === null ? null : { is: "whole", value }),
  year: (value: number | null): ExportCell => (value === null ? null : { is: "year", value }),
  /** A date before Excel's first day stays text. */
  date(day: IsoDate | null): ExportCell {
    const serial = day === null ? null : serialFromDate(day);
    return serial === null ? day : { is: "date", serial };
  },
  certainty: (status: Certainty): ExportCell => (status === "confirmed" ? "bevestigd" : "NIET BEVESTIGD"),
} as const;
