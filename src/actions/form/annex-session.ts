import type { FormMunicipality } from "../../book/form/annex-form";
import type { FormFill } from "../../book/form/form-fill";
import type { FormProblem } from "../../book/form/form-problem";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { Outcome } from "../outcome";

/** A sheet that holds an official form, or a sheet with labels of one. */
export interface FoundForm {
  readonly sheet: string;
  /** Reporting year that its title names; null where it names none. */
  readonly year: number | null;
  /** Date of the format in its title. */
  readonly formatOf: IsoDate | null;
  readonly municipality: FormMunicipality | null;
  readonly isProtected: boolean;
  /** Uitkeringscodes in the form, in its order. */
  readonly codes: readonly string[];
  readonly problems: readonly FormProblem[];
}

/** Where the figures for a form come from: the text of a file that a book exported, or a year of the book in this workbook. */
export type FiguresFrom = { readonly is: "text"; readonly text: string } | { readonly is: "year"; readonly year: number };

/** What filling a form would do, to be shown and agreed to. */
export interface FillPlan {
  readonly sheet: string;
  readonly from: FiguresFrom;
  readonly fill: FormFill;
}

/** What filling a form did. */
export interface Filled {
  /** Cells that were written and hold the figure now. */
  readonly written: number;
  /** Cells of the plan that held their figure already, or were left out of it. */
  readonly untouched: number;
  /** Whether the journal of a book says so: in the official workbook nothing is kept beside the figures themselves. */
  readonly journaled: boolean;
}

/** Wordings taken over from a form. */
export interface TakenTexts {
  readonly year: number;
  /** Wordings that the book did not have so yet. */
  readonly taken: number;
  /** Wordings that the book had already. */
  readonly known: number;
}

/** Figures of a year as a file. */
export interface ExportedFigures {
  /** "bestedingsboek-cijfers-d14-2023.json" */
  readonly name: string;
  readonly text: string;
}

/** From a book to the official SiSa-bijlage. What fills a form works in the official workbook, which holds no book, as well. */
export interface AnnexSession {
  /** The sheets of this workbook that hold a form; sheets of a book are not looked at. */
  findForms(): Promise<Outcome<readonly FoundForm[]>>;
  /** Says cell by cell what filling a form would do. Refused "form-unfit" where nothing may be filled, "figures-unreadable", "form-missing". */
  planFill(sheet: string, from: FiguresFrom): Promise<Outcome<FillPlan>>;
  /**
   * Writes what was agreed, but for the addresses in `leave`, and reads it back. Refused "form-changed" where the sheet or the figures are
   * no longer what the plan was made from; "form-cells-differ" where a cell holds something else afterwards.
   */
  fill(plan: FillPlan, leave?: readonly string[]): Promise<Outcome<Filled>>;
  /** Puts the wordings and aard controle of a form in the book, under the year that its title names. */
  takeTexts(sheet: string): Promise<Outcome<TakenTexts>>;
  /** The figures of a year of the book as the text of a small file, for the official workbook. */
  exportFigures(year: number): Promise<Outcome<ExportedFigures>>;
}
