import { columnLetters } from "../column-letters";
import type { FormPlace } from "./form-grid";

/** Returns the address of a cell within its sheet: "C14". */
export function formAddress({ row, column }: FormPlace): string {
  return `${columnLetters(column)}${row + 1}`;
}
