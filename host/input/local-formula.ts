import type { Culture } from "./culture";

/** Dutch names of the functions that our own sheets use, by which an officer types them. */
const dutchNames: Readonly<Record<string, string>> = {
  SOM: "SUM",
  "SOM.ALS": "SUMIF",
  SUBTOTAAL: "SUBTOTAL",
  "SOMMEN.ALS": "SUMIFS",
  "AANTAL.ALS": "COUNTIF",
  "AANTALLEN.ALS": "COUNTIFS",
  AANTAL: "COUNT",
  AANTALARG: "COUNTA",
  GEMIDDELDE: "AVERAGE",
  VERGELIJKEN: "MATCH",
  ALS: "IF",
  "ALS.FOUT": "IFERROR",
  AFRONDEN: "ROUND",
  EN: "AND",
  OF: "OR",
  NIET: "NOT",
  ISGETAL: "ISNUMBER",
  ISLEEG: "ISBLANK",
  JAAR: "YEAR",
  MAAND: "MONTH",
  DAG: "DAY",
  DATUM: "DATE",
  VANDAAG: "TODAY",
  LENGTE: "LEN",
  ABS: "ABS",
  MAX: "MAX",
  MIN: "MIN",
};

/** A typed formula in the English that Office.js and files use: function names, list separators, decimal points, WAAR and ONWAAR. */
export function englishFormula(typed: string, culture: Culture): string {
  if (culture.name === "en-US") {
    return typed;
  }
  return splitQuoted(typed)
    .map((part) => (/^["'[]/.test(part) ? part : translate(part)))
    .join("");
}

function translate(part: string): string {
  return part
    .replace(/(\d),(\d)/g, "$1.$2")
    .replaceAll(";", ",")
    .replace(/([\p{L}.]+)(?=\()/gu, (name) => dutchNames[name.toUpperCase()] ?? name)
    .replace(/\b(ONWAAR|WAAR)\b/gi, (word) => (word.toUpperCase() === "WAAR" ? "TRUE" : "FALSE"));
}

/** A formula as a person reads and edits it in this culture: the way back of `englishFormula`. */
export function localFormula(formula: string, culture: Culture): string {
  if (culture.name === "en-US") {
    return formula;
  }
  return splitQuoted(formula)
    .map((part) => (/^["'[]/.test(part) ? part : localise(part)))
    .join("");
}

const englishNames: ReadonlyMap<string, string> = new Map(Object.entries(dutchNames).map(([dutch, english]) => [english, dutch]));

function localise(part: string): string {
  return part
    .replaceAll(",", ";")
    .replace(/(\d)\.(\d)/g, "$1,$2")
    .replace(/([\p{L}.]+)(?=\()/gu, (name) => englishNames.get(name.toUpperCase()) ?? name)
    .replace(/\b(TRUE|FALSE)\b/gi, (word) => (word.toUpperCase() === "TRUE" ? "WAAR" : "ONWAAR"));
}

/** A formula cut into texts in quotes, sheet names, names in square brackets, and what stands between. */
export function splitQuoted(formula: string): readonly string[] {
  return formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[^"'[]+|["'[]/g) ?? [];
}
