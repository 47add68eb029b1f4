import type { AmountNotation } from "../model/column-mapping";
import type { SourceCell } from "../model/source-cell";
import { cellText } from "../table/cell-text";

/** A score as decimal text, blank, or not to be read. */
export type ScoreReading = { readonly is: "score"; readonly text: string } | { readonly is: "blank" } | { readonly is: "unreadable" };

/** A cell of the book holds fifteen digits exactly. */
const mostDigits = 15;
const dash = /^[-\u2013\u2014\u2212]$/;

/**
 * Reads an achterstandsscore as decimal text with every digit that stands there: "1.234,56" and 1234.56 give "1234.56". A bare "1.234" is read by
 * the notation of its column; while that is not known, and where the score has more digits than a cell can hold, it cannot be read.
 */
export function readScore(cell: SourceCell, notation: AmountNotation | null): ScoreReading {
  const text = cellText(cell).replace(/\u2212/g, "-").replace(/(?<=\d)[\s\u00A0\u202F](?=\d{3})/g, "");
  if (text === "" || dash.test(text)) {
    return { is: "blank" };
  }
  const plain = typeof cell === "number" ? text : plainDecimal(text, notation);
  const fits = plain !== null && /^-?\d{1,12}(\.\d+)?$/.test(plain) && plain.replace(/\D/g, "").replace(/^0+/, "").length <= mostDigits;
  return fits ? { is: "score", text: plain } : { is: "unreadable" };
}

/** The text with a point before its decimals and nothing between its thousands; null where it could be either. */
function plainDecimal(text: string, notation: AmountNotation | null): string | null {
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) {
    return text;
  }
  const grouped = /^-?[1-9]\d{0,2}(?:\.\d{3})+$|^-?[1-9]\d{0,2}(?:,\d{3})+$/.test(text);
  if (grouped && signs.length === 1) {
    return notation === null ? null : asWritten(text, (last === ",") === (notation === "comma") ? last : "");
  }
  return grouped ? asWritten(text, "") : asWritten(text, last);
}

/** Takes `decimal` for the decimal sign and every other one for a sign between thousands. */
function asWritten(text: string, decimal: string): string | null {
  const [whole = "", decimals, more] = decimal === "" ? [text] : text.split(decimal);
  const groups = /^-?(?:\d+|\d{1,3}(?:[.,]\d{3})+)$/.test(whole);
  return groups && more === undefined ? `${whole.replace(/[.,]/g, "")}${decimals === undefined ? "" : `.${decimals}`}` : null;
}
