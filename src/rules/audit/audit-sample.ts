import { sumCents } from "../money/sum-cents";
import type { Cents } from "../money/cents";
import type { AuditRow } from "./audit-population";
import { drawMonetaryUnits } from "./draw-monetary-units";
import { drawRows } from "./draw-rows";
import { seededDraw } from "./seeded-draw";

/** What the accountant enters; the add-in proposes none of it. */
export interface SampleRequest {
  readonly seed: string;
  readonly method: "random" | "monetary-unit";
  /** Number of rows, or of monetary units. */
  readonly size: number;
}

/** A sample with everything that is needed to draw it again. */
export interface AuditSample {
  readonly is: "sample";
  readonly request: SampleRequest;
  /** In the order of the sheet. */
  readonly rows: readonly AuditRow[];
  readonly populationRows: number;
  readonly populationSum: Cents;
}

/** Why no sample was drawn: there is no seed, or the size is not a whole number from 1. */
export interface SampleRefused {
  readonly is: "refused";
  readonly why: "seed-missing" | "size-not-whole";
}

/**
 * Returns the rows that the seed, the method and the size pick from a population; the same request over the same rows always picks the
 * same, in whatever order they stand, as rows are drawn in the order of their ids. It tells what to look at, never what was found.
 */
export function auditSample(population: readonly AuditRow[], request: SampleRequest): AuditSample | SampleRefused {
  const { seed, method, size } = request;
  if (seed.trim() === "") {
    return { is: "refused", why: "seed-missing" };
  }
  if (!Number.isSafeInteger(size) || size < 1) {
    return { is: "refused", why: "size-not-whole" };
  }
  const ordered = [...population].sort((a, b) => (a.rowId === b.rowId ? a.row - b.row : a.rowId < b.rowId ? -1 : 1));
  const draw = seededDraw(seed.trim());
  const drawn = method === "random" ? drawRows(ordered, size, draw) : drawMonetaryUnits(ordered, size, draw);
  const rows = [...drawn].sort((a, b) => a.row - b.row);
  return { is: "sample", request, rows, populationRows: population.length, populationSum: sumCents(population.map(({ amount }) => amount)) };
}
