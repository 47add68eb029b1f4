import type { AmountNotation, ColumnMapping } from "../model/column-mapping";
import type { LedgerField } from "../model/ledger-field";

/** What the workbook calls a column of an export in tblKoppeling. */
export const fieldWords: Readonly<Record<LedgerField, string>> = {
  lineId: "regel-id",
  fiscalYear: "jaar",
  period: "periode",
  journal: "dagboek",
  document: "document",
  bookedOn: "boekdatum",
  invoicedOn: "factuurdatum",
  performedFrom: "prestatie van",
  performedUntil: "prestatie t/m",
  account: "rekening",
  accountName: "rekeningnaam",
  costCentre: "kostenplaats",
  costCentreName: "kostenplaatsnaam",
  project: "project",
  projectName: "projectnaam",
  taakveld: "taakveld",
  categorie: "categorie",
  description: "omschrijving",
  counterparty: "wederpartij",
  invoice: "factuur",
  amount: "bedrag",
  debit: "debet",
  credit: "credit",
  sign: "d/c",
  vat: "btw-bedrag",
};

/** What tblKoppeling calls the answers for how values are read: decimal sign, order of dates, sign of costs, and a financial year for all lines. */
export const answerWords = { notation: "notatie", dates: "datums", reversed: "teken", fiscalYear: "boekjaar" } as const;

export const notationWords: Readonly<Record<AmountNotation, string>> = { comma: "komma", point: "punt" };
export const dateWords: Readonly<Record<ColumnMapping["dates"], string>> = { "day-first": "dag eerst", "month-first": "maand eerst" };
export const signWords = { normal: "kosten positief", reversed: "kosten negatief" } as const;
