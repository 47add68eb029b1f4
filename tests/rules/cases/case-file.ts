import type { FindingFacts } from "../../../src/rules/model/finding-facts";
import type { SealTrouble } from "../../../src/rules/seals/seal-trouble";
import type { UnreadableReason } from "../../../src/rules/model/unreadable";

/** A cell as an officer fills it, in Dutch notation ("1.234,56", "31-07-2025"), one that cannot be read, or a formula with what it shows. */
export type CaseCell = string | { readonly getoond: string; readonly waarom: UnreadableReason } | { readonly formule: string };

export type CaseRow = Readonly<Record<string, CaseCell>>;

/** The tables of a case, under the names an officer knows; columns have the headers of the workbook. */
export interface CaseTables {
  readonly toekenningen?: readonly CaseRow[];
  readonly ontvangsten?: readonly CaseRow[];
  readonly terugbetalingen?: readonly CaseRow[];
  readonly maatregelen?: readonly CaseRow[];
  readonly begrotingen?: readonly CaseRow[];
  readonly subsidies?: readonly CaseRow[];
  readonly bestedingen?: readonly CaseRow[];
  readonly overdrachten?: readonly CaseRow[];
  readonly jaren?: readonly CaseRow[];
  readonly openingscijfers?: readonly CaseRow[];
  readonly verantwoord?: readonly CaseRow[];
  readonly grootboek?: readonly CaseRow[];
  readonly bronnen?: readonly CaseRow[];
  readonly btwregels?: readonly CaseRow[];
  readonly indicatorteksten?: readonly CaseRow[];
  readonly toewijzingen?: readonly CaseRow[];
  readonly koppelingen?: readonly CaseRow[];
  readonly controletotalen?: readonly CaseRow[];
  readonly ingelezen?: readonly CaseRow[];
  readonly beoordelingen?: readonly CaseRow[];
  readonly zegels?: readonly CaseRow[];
}

/** A situation and the findings it must give, told in Dutch. */
export interface Case extends CaseTables {
  readonly zin: string;
  /** Day of assessment, ISO; the book's default otherwise. */
  readonly vandaag?: string;
  /** Code of the municipality whose book it is; "0000" otherwise. */
  readonly gemeente?: string;
  /** Codes of indicators that the scheme is taken not to have. */
  readonly zonderIndicatoren?: readonly string[];
  /** What recomputing the seals of the book showed. */
  readonly zegeltwijfel?: readonly SealTrouble[];
  readonly bevindingen: readonly {
    readonly code: keyof FindingFacts;
    /** Part of the book, row from 1, property: "expenditures 1 amount"; "book" for the whole book. */
    readonly plaats: string;
    readonly ernst: "error" | "warning" | "note";
    /** Facts that must be among those of the finding. */
    readonly feiten?: Readonly<Record<string, unknown>>;
  }[];
}
