import type { AnnexForm } from "./annex-form";

/** The wording of one indicator as the form of a year has it; a row of tblIndicatorTekst. */
export interface FormText {
  readonly year: number;
  readonly indicator: string;
  readonly text: string;
  readonly control: string;
  /** Title of the form it was read from. */
  readonly source: string;
}

/** Returns the wordings and aard controle that a form has for its schemes; an indicator without a wording is left out. */
export function formTexts({ title, schemes }: AnnexForm, year: number): readonly FormText[] {
  const found = schemes.flatMap(({ indicators }) => indicators).filter(({ text }) => text !== "");
  return found.map(({ code, text, control }) => ({ year, indicator: code, text, control, source: title }));
}
