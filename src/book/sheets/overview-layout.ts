import type { Scheme } from "../../rules/model/scheme";

/** Where the blocks of the sheet Overzicht begin, as row numbers. */
export interface OverviewLayout {
  readonly years: readonly number[];
  readonly purposes: { readonly header: number; readonly first: number; readonly rest: number; readonly takenOver: number; readonly total: number };
  readonly calendar: { readonly header: number; readonly first: number; readonly rest: number; readonly total: number };
}

/** Returns the places of the blocks for a scheme: the number of its purposes and years decides them. */
export function overviewLayout(scheme: Scheme): OverviewLayout {
  const years = Array.from({ length: scheme.lastYear - scheme.firstYear + 1 }, (_, index) => scheme.firstYear + index);
  const { header, first, rest } = block(21, scheme.purposes.length);
  const purposes = { header, first, rest, takenOver: rest + 1, total: rest + 2 };
  return { years, purposes, calendar: block(purposes.total + 3, years.length) };
}

function block(header: number, lines: number): OverviewLayout["calendar"] {
  const first = header + 1;
  return { header, first, rest: first + lines, total: first + lines + 1 };
}
