import type { Translation } from "../translation";

const nl = {
  title: "Dit boek heeft de indeling van een eerdere versie.",
  explained:
    "U kunt ermee doorwerken zoals het is. Na het bijwerken heeft het ook tabellen voor begroting, subsidies, terugbetalingen, jaren, grootboek en btw. Wat u hebt ingevuld, blijft staan.",
  update: "Boek bijwerken",
  updating: "Het boek wordt bijgewerkt…",
};

const en: Translation<typeof nl> = {
  title: "This book has the layout of an earlier version.",
  explained:
    "You can go on working with it as it is. Once updated, it also has tables for budgets, subsidies, repayments, years, the ledger and VAT. Nothing that you filled in changes.",
  update: "Update the book",
  updating: "The book is being updated…",
};

/** The offer to bring a book of an earlier schema version up to date. */
export const updateLabels = { nl, en };
