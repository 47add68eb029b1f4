import type { RejectedLine, RejectionCode } from "../../ledger/model/rejected-line";
import { formatCount } from "../format/format-count";
import { quote } from "../format/quote";
import type { Language } from "../language";

type Reasons = Readonly<Record<RejectionCode, (shown: string) => string>>;

const nl: Reasons = {
  "broken-quotes": () => "een aanhalingsteken is niet gesloten.",
  "cell-count": () => "het aantal velden is anders dan in de kolomnamen.",
  "amount-missing": () => "het bedrag ontbreekt.",
  "amount-unreadable": (shown) => `${shown} is geen bedrag.`,
  "amount-decimals": (shown) => `${shown} heeft meer dan twee decimalen; wij ronden niet stilzwijgend af.`,
  "amount-ambiguous": (shown) => `${shown} kan twee bedragen betekenen.`,
  "sign-unreadable": (shown) => `${shown} zegt niet of het debet of credit is.`,
  "date-missing": () => "de boekdatum ontbreekt.",
  "date-unreadable": (shown) => `${shown} is geen datum die bestaat.`,
  "account-missing": () => "de rekening ontbreekt.",
  "year-unreadable": (shown) => `${shown} is geen boekjaar.`,
  "excel-error": (shown) => `de cel bevat een fout van Excel: ${shown}.`,
  "element-missing": (shown) => (shown === "" ? "een verplicht onderdeel van de boeking ontbreekt." : `het verplichte onderdeel ${shown} ontbreekt.`),
};

const en: Reasons = {
  "broken-quotes": () => "a quotation mark is not closed.",
  "cell-count": () => "the number of fields is not that of the column names.",
  "amount-missing": () => "the amount is missing.",
  "amount-unreadable": (shown) => `${shown} is no amount.`,
  "amount-decimals": (shown) => `${shown} has more than two decimals; we do not round silently.`,
  "amount-ambiguous": (shown) => `${shown} can mean two amounts.`,
  "sign-unreadable": (shown) => `${shown} does not say debit or credit.`,
  "date-missing": () => "the booking date is missing.",
  "date-unreadable": (shown) => `${shown} is no date that exists.`,
  "account-missing": () => "the account is missing.",
  "year-unreadable": (shown) => `${shown} is no accounting year.`,
  "excel-error": (shown) => `the cell holds an error of Excel: ${shown}.`,
  "element-missing": (shown) => (shown === "" ? "a required part of the booking is missing." : `the required part ${shown} is missing.`),
};

const reasons = { nl, en } as const;
const words = { nl: { line: "Regel", column: "kolom" }, en: { line: "Line", column: "column" } } as const;

/** Returns where a line of an export stands and why it cannot be taken over: "Regel 14, kolom Bedrag: “12,x” is geen bedrag." */
export function rejectedLineText({ line, code, column, shown }: RejectedLine, language: Language): string {
  const { line: lineWord, column: columnWord } = words[language];
  const place = `${lineWord} ${formatCount(line, language)}${column === "" ? "" : `, ${columnWord} ${column}`}`;
  return `${place}: ${reasons[language][code](shown === "" ? "" : quote(shown))}`;
}
