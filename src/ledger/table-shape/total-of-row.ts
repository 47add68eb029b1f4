import type { SourceCell } from "../model/source-cell";
import { cellText } from "../table/cell-text";
import type { HeaderLayout } from "./header-layout";
import { isBlank } from "./is-blank";
import { isFigure } from "./is-figure";

const totalWord = /^(?:sub|eind|tussen|grand|generaal)?[ -]?(?:totaal|totalen|totals?)(?![\p{L}\d])[ :]*(.*)$/iu;
const grand = /^(?:eind|grand|generaal)/i;

/**
 * Returns whether a row is a total or a subtotal; null for any other row. It has an amount beside the word, no date and no document: a booking
 * whose text begins with "Totaal" has one of these. A table without such columns is less sure, so there it must not have an account either.
 */
export function totalOfRow(cells: readonly SourceCell[], layout: HeaderLayout): "subtotal" | "total" | null {
  const at = cells.findIndex((cell) => typeof cell === "string" && totalWord.test(cell.trim()));
  const label = cells[at];
  if (label === undefined) {
    return null;
  }
  const holds = (column: number): boolean => column !== at && !isBlank(cells[column]);
  const sure = layout.dates.length + layout.documents.length > 0;
  const booked = [...layout.dates, ...layout.documents, ...(sure ? [] : layout.accounts)].some(holds);
  const dated = cells.some((cell) => typeof cell === "object");
  const amount = cells.some((cell, column) => column !== at && !isBlank(cell) && isFigure(cell));
  return booked || dated || !amount ? null : kindOf(cellText(label));
}

function kindOf(label: string): "subtotal" | "total" {
  const [, of = ""] = totalWord.exec(label) ?? [];
  return /^(?:sub|tussen)/i.test(label) || (/\d/.test(of) && !grand.test(label)) ? "subtotal" : "total";
}
