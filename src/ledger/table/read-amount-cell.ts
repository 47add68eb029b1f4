import { cents, type Cents } from "../../rules/money/cents";
import { centsFromNumber } from "../../rules/money/cents-from-number";
import { parseAmount, type ParsedAmount } from "../../rules/money/parse-amount";
import type { AmountNotation } from "../model/column-mapping";
import type { SourceCell } from "../model/source-cell";
import type { CellReading } from "./cell-reading";
import { cellText } from "./cell-text";

const zero: CellReading<Cents> = { is: "value", value: cents(0) };
/** A sheet that shows amounts as accounts do writes zero as a dash. */
const dash = /^(?:€|EUR)? ?[-\u2013\u2014\u2212]$/i;

/**
 * Reads a cell as an amount in cents. A bare "1.234" is read by the notation of its source, and is wrong (amount-ambiguous) while that is
 * not known; a third decimal is wrong (amount-decimals), never rounded.
 */
export function readAmountCell(cell: SourceCell, notation: AmountNotation | null): CellReading<Cents> {
  if (typeof cell === "number") {
    const read = centsFromNumber(cell);
    return read.is === "cents" ? { is: "value", value: read.cents } : { is: "wrong", code: read.is === "decimals" ? "amount-decimals" : "amount-unreadable" };
  }
  if (typeof cell !== "string") {
    return { is: "wrong", code: "amount-unreadable" };
  }
  const text = cellText(cell);
  if (text === "") {
    return { is: "blank" };
  }
  return dash.test(text) ? zero : asReading(settled(parseAmount(text), text.includes("."), notation));
}

function settled(parsed: ParsedAmount, dotted: boolean, notation: AmountNotation | null): ParsedAmount {
  if (parsed.is !== "ambiguous" || notation === null) {
    return parsed;
  }
  const [thousands, decimals] = parsed.readings;
  // The closing zero makes four decimals of three, which no notation reads as thousands.
  return parseAmount(dotted === (notation === "comma") ? thousands : `${decimals}0`);
}

function asReading(parsed: ParsedAmount): CellReading<Cents> {
  switch (parsed.is) {
    case "cents":
      return { is: "value", value: parsed.cents };
    case "too-many-decimals":
      return { is: "wrong", code: "amount-decimals" };
    case "ambiguous":
      return { is: "wrong", code: "amount-ambiguous" };
    case "not-an-amount":
      return { is: "wrong", code: "amount-unreadable" };
  }
}
