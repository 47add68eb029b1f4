/**
 * What the wording of an indicator asks for: whole euros, Ja or Nee, free text, or the first column of a list that is filled row by row.
 * "unknown" where the wording does not say.
 */
export type FormKind = "amount" | "yes-no" | "text" | "list" | "unknown";

const yesNo = /\bja ?\/ ?nee\b/i;
const list = /\bhieronder per regel\b|\bper regel (?:één|een|1) (?:gemeente|project|beschikking)/i;
const text = /^(?:toelichting|naam|projectnaam|kenmerk)\b/i;
const amount = /\b(?:besteding(?:en)?|bestede|bedrag(?:en)?|middelen|reserve|lasten|baten|correcties?|kosten|uitgaven|saldo|ontvangen)\b/i;

/** Returns what the wording of an indicator asks for, as far as it says. */
export function formKind(wording: string): FormKind {
  if (yesNo.test(wording)) {
    return "yes-no";
  }
  if (list.test(wording)) {
    return "list";
  }
  if (text.test(wording)) {
    return "text";
  }
  return amount.test(wording) ? "amount" : "unknown";
}
