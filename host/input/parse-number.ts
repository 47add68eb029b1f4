import type { Culture } from "./culture";

/** A typed number with the format that Excel gives to a cell that had none. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

interface Patterns {
  readonly currency: RegExp;
  readonly grouped: RegExp;
  readonly plain: RegExp;
}

const patterns = new Map<Culture, Patterns>();

/** The patterns of a culture, made once: a book holds a million texts. */
function patternsOf(culture: Culture): Patterns {
  let found = patterns.get(culture);
  if (found === undefined) {
    const [decimal, group, currency] = [escaped(culture.decimal), escaped(culture.group), escaped(culture.currency)];
    found = {
      currency: new RegExp(`^([-+]?)\\s*(?:€|${currency})\\s*(.+)$|^(.+?)\\s*(?:€|${currency})$`),
      grouped: new RegExp(`^\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d*)?$`),
      plain: new RegExp(`^(?:\\d+(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][-+]?\\d{1,3})?$`),
    };
    patterns.set(culture, found);
  }
  return found;
}

/**
 * The number in a typed text: with thousands, decimals, a sign before or behind, brackets for below zero, a percentage,
 * an exponent or a currency. Null when Excel would leave it text ("1.2.3,4"). Numbers keep 15 digits.
 */
export function parseNumber(typed: string, culture: Culture): TypedNumber | null {
  let text = typed.trim();
  let sign = 1;
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed !== null) {
    text = (bracketed[1] ?? "").trim();
    sign = -1;
  }
  const currency = patternsOf(culture).currency.exec(text);
  if (currency !== null) {
    text = currency[3] ?? `${currency[1] ?? ""}${currency[2] ?? ""}`;
  }
  const percent = /^(.+?)\s*%$/.exec(text);
  text = percent?.[1] ?? text;
  const signed = /^([-+]?)\s*(.*?)\s*(-?)$/.exec(text);
  const [, before = "", digits = "", behind = ""] = signed ?? [];
  if ((before !== "" || sign < 0) && behind !== "") {
    return null;
  }
  const size = magnitude(digits, culture);
  if (size === null) {
    return null;
  }
  const value = sign * (before === "-" || behind === "-" ? -1 : 1) * size.value;
  return {
    value: Number((percent === null ? value : value / 100).toPrecision(15)),
    numberFormat: formatFor(size, currency !== null, percent !== null),
  };
}

interface Magnitude {
  readonly value: number;
  readonly grouped: boolean;
  readonly decimals: boolean;
  readonly exponent: boolean;
}

function magnitude(digits: string, culture: Culture): Magnitude | null {
  const grouped = patternsOf(culture).grouped.test(digits);
  if (!grouped && !patternsOf(culture).plain.test(digits)) {
    return null;
  }
  const english = digits.replaceAll(culture.group, "").replace(culture.decimal, ".");
  return { value: Number(english), grouped, decimals: digits.includes(culture.decimal), exponent: /e/i.test(digits) };
}

function formatFor(size: Magnitude, currency: boolean, percent: boolean): string {
  if (currency) {
    return size.decimals ? '"€" #,##0.00' : '"€" #,##0';
  }
  if (percent) {
    return size.decimals ? "0.00%" : "0%";
  }
  if (size.exponent) {
    return "0.00E+00";
  }
  return size.grouped ? (size.decimals ? "#,##0.00" : "#,##0") : "General";
}
