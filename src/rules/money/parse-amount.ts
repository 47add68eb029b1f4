import { Decimal } from "decimal.js";
import { cents, type Cents } from "./cents";
import { largestAmount } from "./largest-amount";

/**
 * What a typed amount turned out to be.
 * `ambiguous`: "1.234" is 1234.00 in Dutch and 1.234 in English notation, "1,234" the other way round. `readings` holds both as
 * plain decimal text ("1234.00", "1.234"), the reading with thousands first.
 */
export type ParsedAmount =
  | { readonly is: "cents"; readonly cents: Cents }
  | { readonly is: "too-many-decimals" }
  | { readonly is: "ambiguous"; readonly readings: readonly [string, string] }
  | { readonly is: "not-an-amount" };

const notAnAmount: ParsedAmount = { is: "not-an-amount" };
const tooManyDecimals: ParsedAmount = { is: "too-many-decimals" };

/** Digits in groups of three: by spaces, dots or commas, never mixed. */
const grouped = /^[1-9]\d{0,2}(?:(?: \d{3})+|(?:\.\d{3})+|(?:,\d{3})+)$/;
const bare = /^\d+$/;
const oneGroup = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** "12,-" is how a whole amount is written in Dutch. */
const noCents = /(?<=\d,)(?:-{1,2}|[\u2013\u2014])$/;

/**
 * Reads an amount as people and files write it: "1.234,56", "1,234.56", "1234.56-", "€ 12", "EUR 12", "12,-", "(12,50)", with
 * U+2212 as minus and any kind of space between thousands. Zeros after the second decimal do no harm; other decimals there are
 * reported, never rounded. Beyond a hundred billion euros it is not an amount. Never throws.
 */
export function parseAmount(text: string): ParsedAmount {
  const plain = text.replace(/[\s\u00A0\u2007\u2009\u202F]+/g, " ").replace(/\u2212/g, "-").trim();
  const unsigned = takeSign(takeCurrency(plain));
  return unsigned === null ? notAnAmount : readBody(unsigned.body, unsigned.negative);
}

function takeCurrency(text: string): string {
  return text.replace(/^([-+(]?) ?(?:€|EUR(?![a-z])) ?/i, "$1").replace(/ ?(?:€|EUR)(?=[-)]?$)/i, "");
}

function takeSign(text: string): { readonly body: string; readonly negative: boolean } | null {
  const match = /^(?:\((.+)\)|([-+]) ?([^-+()]+)|([^-+()]+?) ?(-)|([^-+()]+))$/.exec(text.replace(noCents, "00"));
  if (match === null) {
    return null;
  }
  const [, inBrackets, leading, afterSign, beforeSign, , unsigned] = match;
  const digits = (inBrackets ?? afterSign ?? beforeSign ?? unsigned ?? "").trim();
  return { body: digits, negative: inBrackets !== undefined || leading === "-" || beforeSign !== undefined };
}

function readBody(body: string, negative: boolean): ParsedAmount {
  if (oneGroup.test(body)) {
    const readings = [`${body.replace(/[.,]/, "")}.00`, body.replace(",", ".")] as const;
    const sign = negative ? "-" : "";
    return { is: "ambiguous", readings: [sign + readings[0], sign + readings[1]] };
  }
  const point = decimalPoint(body);
  const whole = point < 0 ? body : body.slice(0, point);
  const decimals = point < 0 ? "" : body.slice(point + 1);
  const separator = body[point] ?? "";
  const wholeIsFine = bare.test(whole) || (grouped.test(whole) && (separator === "" || !whole.includes(separator))) || (whole === "" && point === 0);
  if (!wholeIsFine || (point >= 0 && !bare.test(decimals))) {
    return notAnAmount;
  }
  return toCents(whole.replace(/[ .,]/g, ""), decimals, negative);
}

/** Position of the decimal sign: the last dot or comma, unless it only separates thousands. */
function decimalPoint(body: string): number {
  if (grouped.test(body)) {
    return -1;
  }
  return Math.max(body.lastIndexOf("."), body.lastIndexOf(","));
}

function toCents(whole: string, decimals: string, negative: boolean): ParsedAmount {
  if (whole.length <= 11 && decimals.length <= 2) {
    // Thirteen digits are exact as a number; a ledger has a hundred thousand of these.
    const size = Number(whole + decimals.padEnd(2, "0"));
    return size <= largestAmount ? { is: "cents", cents: cents(negative ? 0 - size : size) } : notAnAmount;
  }
  const inCents = new Decimal(`${negative ? "-" : ""}${whole || "0"}.${decimals || "0"}`).times(100);
  if (inCents.abs().greaterThan(largestAmount)) {
    return notAnAmount;
  }
  return inCents.isInteger() ? { is: "cents", cents: cents(inCents.toNumber()) } : tooManyDecimals;
}
