import type { CellValue } from "../codec/raw-cell";
import type { AnnexFigures } from "./annex-figures";
import type { FormPlace } from "./form-grid";
import type { FormProblem } from "./form-problem";

/**
 * What becomes of one cell of the form.
 * `write`: it is empty and will be filled. `same`: it holds the figure already. `replaces`: it holds another value, which the officer must
 * see. `by-hand`: the scheme does not know the indicator or the book has no value for it; never written. `not-found`: the book has a figure
 * for which the form has no cell. `locked`, `formula`: the cell cannot be filled and is only compared. `kind-differs`: the form asks for
 * something else than the figure is, or the cell would make something else of it.
 */
export type FillKind = "write" | "same" | "replaces" | "by-hand" | "not-found" | "locked" | "formula" | "kind-differs";

/** One cell of the form with what stands there and what the book has for it. */
export interface FillEntry {
  /** Code of the indicator: "D14/01". */
  readonly code: string;
  /** Null where the form has no cell for it. */
  readonly place: FormPlace | null;
  /** Address within the sheet: "E14"; empty where the form has no cell for it. */
  readonly address: string;
  /** Which line of a list: "060344" or the name of a project; empty for a single value and for a line that only the form has. */
  readonly line: string;
  /** The wording, as the form has it; empty where the form has none. */
  readonly text: string;
  /** Aard controle as the form prints it; empty where it prints none. */
  readonly control: string;
  /** What stands there now; empty text for an empty cell. */
  readonly old: CellValue;
  /** Whole euros, "Ja", "Nee", a code or text; null where the book has no value for it. */
  readonly next: number | string | null;
  readonly is: FillKind;
  /** Whether it is written with a leading apostrophe, which Excel takes away: without it the cell would make something else of the text. */
  readonly quoted: boolean;
  /** Whether what stands there is the book's figure; false where the book has none. */
  readonly agrees: boolean;
}

/** What filling a form would do. Nothing may be written while `problems` keep from it. */
export interface FormFill {
  readonly sheet: string;
  readonly figures: AnnexFigures;
  /** In the order of the form; what the form does not have comes last. */
  readonly entries: readonly FillEntry[];
  readonly problems: readonly FormProblem[];
}
