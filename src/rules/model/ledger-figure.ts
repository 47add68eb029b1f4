import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type LedgerColumn = "year" | "role" | "account" | "name" | "source" | "amount" | "reason" | "importId";

/**
 * What a figure of the ledger is, in the workbook's own words: costs, costs that are not of this grant (with the reason), recognised
 * income (categorie 4.3.1), the balance account at the begin and the end of the year, and a named adjustment of that balance.
 */
export const ledgerRoles = ["lasten", "uitgezonderd", "baten", "balans begin", "balans eind", "balanscorrectie"] as const;

export type LedgerRole = (typeof ledgerRoles)[number];

/** The sources of grant money, in the workbook's own words: the state, and other municipalities. */
export const moneySources = ["rijk", "gemeenten"] as const;

export type MoneySource = (typeof moneySources)[number];

/** Grootboekcijfer: one figure of the ledger of a year, to hold the book against. */
export interface LedgerFigure extends BookRow<LedgerColumn> {
  readonly year: number | null;
  /** One of `ledgerRoles`, as written. */
  readonly role: string;
  /** Account or project as text, leading zeros kept. */
  readonly account: string;
  readonly name: string;
  /** For the balance roles one of `moneySources` as written; empty means "rijk". */
  readonly source: string;
  /** Costs and excluded costs positive; income positive; a balance positive where money is still to be spent, negative where it is owed. */
  readonly amount: Cents | null;
  /** Why the costs are excluded, or what the adjustment is. */
  readonly reason: string;
  /** Import that brought the figure; empty for one typed by hand. */
  readonly importId: string;
}
