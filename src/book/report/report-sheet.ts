import type { SheetSchema } from "../schema/sheet-schema";
import type { ReportFigure } from "./report-figure";

/** A sheet of a report, as data, with every figure that Excel calculates on it, and the addresses of words that change without the rows. */
export type ReportSheet = SheetSchema & { readonly figures: readonly ReportFigure[]; readonly passing: readonly string[] };
