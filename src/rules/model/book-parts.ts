import type { BookPart } from "./book-part";

/** The parts of a book in the order in which findings list them. */
export const bookParts = [
  "allocations",
  "receipts",
  "repayments",
  "measures",
  "budgets",
  "subsidies",
  "expenditures",
  "transfers",
  "years",
  "openings",
  "reported",
  "ledger",
  "sources",
  "vatRules",
  "indicatorTexts",
  "assignments",
  "columnMemories",
  "imports",
  "importLines",
  "explanations",
  "seals",
] as const satisfies readonly BookPart[];
