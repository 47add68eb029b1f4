import type { Area } from "../model/area";
import type { Cell } from "../model/cell";
import type { Worksheet } from "../model/worksheet";
import type { Place } from "../grid/univer-selection";

/** What became of an entry: taken, or held back by the validation of the cell or by the protection of the sheet. */
export type EntryOutcome =
  | { readonly is: "taken" }
  | { readonly is: "protected" }
  | { readonly is: "invalid"; readonly style: "Stop" | "Warning" | "Information"; readonly title: string; readonly message: string };

/** A list that a cell offers to pick from. */
export interface Choices {
  readonly texts: readonly string[];
}

/** What a person at the grid can do with the workbook. */
export interface Person {
  /** The text that a cell shows. */
  textOf(cell: Cell): string;
  /** The text that editing a cell starts with: its formula in the person's language, or its value in full. */
  editText(cell: Cell): string;
  /** Enters typed text; `force` takes it although validation warns. */
  enter(sheet: Worksheet, place: Place, text: string, force: boolean): EntryOutcome;
  /** Pastes text with tabs and lines from this cell on; returns the area it covers. */
  paste(sheet: Worksheet, place: Place, text: string): Area | "protected";
  /** Empties the cells of an area; false when they are protected. */
  clear(sheet: Worksheet, area: Area): boolean;
  /** Selects on the active sheet. */
  select(area: Area): void;
  activate(sheet: Worksheet): void;
  addSheet(): void;
  /** Tells that a cell is being edited: batches of the add-in wait or fail meanwhile, as in Excel. */
  editing(on: boolean): void;
  /** The list that the validation of a cell offers, or null. */
  choices(sheet: Worksheet, place: Place): Choices | null;
  /** The message that the validation of a cell shows when it is selected, or null. */
  prompt(sheet: Worksheet, place: Place): { readonly title: string; readonly message: string } | null;
}
