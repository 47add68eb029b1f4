import type { IsoDate } from "../../rules/dates/iso-date";

/** A cell of a source: text as written (empty for none), a number as a sheet holds it, or what the sheet itself shows as a date. */
export type SourceCell = string | number | { readonly date: IsoDate };
