/** A filled cell that could not be read. */
export interface UnreadableCell {
  readonly getoond: string;
  readonly waarom: "text" | "error" | "decimals" | "range";
}

/** A row by the headers of the workbook, each cell as an officer types it. */
export type CaseRow = Readonly<Record<string, string | UnreadableCell>>;

/** What a check is to find: its code, the table and row (from 1) and the property of the cell. */
export interface CaseFinding {
  readonly code: string;
  readonly plaats: string;
  readonly ernst: "error" | "warning" | "note";
  readonly feiten?: Readonly<Record<string, unknown>>;
}

/** One story of the trade. A row of Bestedingen stands on what `gewoon` fills in, so that it says only what matters. */
export interface Case {
  readonly zin: string;
  readonly vandaag?: string;
  readonly toekenningen?: readonly CaseRow[];
  readonly ontvangsten?: readonly CaseRow[];
  readonly maatregelen?: readonly CaseRow[];
  readonly bestedingen?: readonly CaseRow[];
  readonly overdrachten?: readonly CaseRow[];
  readonly bevindingen: readonly CaseFinding[];
}
