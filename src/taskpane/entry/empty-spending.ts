import type { SpendingDraft } from "../../actions/drafts/spending-draft";

/** The spending form before anything is typed. */
export const emptySpending: SpendingDraft = {
  year: "",
  bookedOn: "",
  invoicedOn: "",
  performedFrom: "",
  performedUntil: "",
  measure: "",
  kind: "regulier",
  amount: "",
  description: "",
  document: "",
  invoice: "",
  counterparty: "",
};
