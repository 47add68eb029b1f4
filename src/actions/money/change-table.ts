import type { PaymentChoiceField } from "../../ledger/money/model/payment-choice-field";
import type { PaymentValue } from "../../ledger/money/model/payment-plan";
import { paymentValues } from "../../ledger/money/plan-payments";
import { moneyQuestions, recogniseMoney, unsureNotations, withMoneyColumn } from "../../ledger/money/recognise-money";
import { chosenTable } from "../ledger/surveyed-draft";
import type { MoneyChange } from "./money-change";
import type { MoneyDraft } from "./money-draft";

/** Returns the draft with an answer of the officer: another table, another column, a decimal sign, the order of dates. */
export function changeTable(draft: MoneyDraft, change: MoneyChange): MoneyDraft {
  const { mapping } = draft;
  switch (change.is) {
    case "table":
      return settledDraft({ ...draft, table: change.table, mapping: recogniseMoney(chosenTable(draft.tables, change.table), draft.kind) });
    case "column":
      return settledDraft({ ...draft, mapping: withMoneyColumn(chosenTable(draft.tables, draft.table), mapping, change.field, change.header) });
    case "notation":
      return settledDraft({ ...draft, mapping: { ...mapping, notation: { ...mapping.notation, [change.field]: change.notation } } });
    case "dates":
      return settledDraft({ ...draft, mapping: { ...mapping, dates: change.dates } });
  }
}

/** Returns the draft with the questions that are still open and the values that can be chosen from. */
export function settledDraft(draft: Omit<MoneyDraft, "questions" | "unsure" | "values">): MoneyDraft {
  const { tables, table, kind, mapping } = draft;
  const read = chosenTable(tables, table);
  const questions = moneyQuestions(read, kind, mapping);
  const valuesOf = (field: PaymentChoiceField): readonly PaymentValue[] => {
    const values = kind === "payments" && questions.length === 0 ? paymentValues(read, mapping, field) : [];
    return values.some(({ value }) => value !== "") ? values : [];
  };
  return { ...draft, questions, unsure: unsureNotations(read, mapping.columns), values: { side: valuesOf("side"), scheme: valuesOf("scheme"), municipality: valuesOf("municipality") } };
}
