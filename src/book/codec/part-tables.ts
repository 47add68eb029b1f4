import type { BookPart } from "../../rules/model/book-part";
import type { TableName } from "../schema/table-name";

/** The table that holds each part of a book. */
export const partTables = {
  allocations: "tblToekenning",
  receipts: "tblOntvangst",
  repayments: "tblTerugbetaling",
  measures: "tblMaatregel",
  budgets: "tblBegroting",
  subsidies: "tblSubsidie",
  expenditures: "tblBesteding",
  transfers: "tblOverdracht",
  years: "tblJaar",
  openings: "tblOpening",
  reported: "tblVerantwoord",
  ledger: "tblGrootboek",
  sources: "tblBron",
  vatRules: "tblBtwRegel",
  indicatorTexts: "tblIndicatorTekst",
  assignments: "tblToewijzing",
  columnMemories: "tblKoppeling",
  imports: "tblImport",
  importLines: "tblImportregel",
  explanations: "tblBeoordeling",
  seals: "tblZegel",
} as const satisfies Readonly<Record<BookPart, TableName>>;
