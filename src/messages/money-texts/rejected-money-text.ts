import type { MoneyKind } from "../../ledger/money/model/money-field";
import type { MoneyRejection, RejectedMoney } from "../../ledger/money/model/rejected-money";
import { formatCount } from "../format/format-count";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { Language } from "../language";

type Reasons = Readonly<Record<Exclude<MoneyRejection, "amount-negative">, (shown: string) => string>> & {
  readonly "amount-negative": Readonly<Record<MoneyKind, (amount: string) => string>>;
};

const nl: Reasons = {
  "broken-quotes": () => "een aanhalingsteken is niet gesloten.",
  "cell-count": () => "het aantal velden is anders dan in de kolomnamen.",
  "amount-missing": () => "het bedrag ontbreekt.",
  "amount-unreadable": (shown) => `${shown} is geen bedrag.`,
  "amount-decimals": (shown) => `${shown} heeft meer dan twee decimalen; wij ronden niet stilzwijgend af. Neem het bedrag van de beschikking.`,
  "amount-ambiguous": (shown) => `${shown} kan twee bedragen betekenen.`,
  "amount-negative": {
    payments: (amount) => `${amount} is geen ontvangst. Wat het Rijk terugkreeg, staat op het blad Toekenning in de tabel Terugbetalingen, als positief bedrag.`,
    amounts: (amount) => `${amount} is geen toekenning.`,
  },
  "amount-zero": () => "het bedrag is nul.",
  "date-missing": () => "de datum ontbreekt.",
  "date-unreadable": (shown) => `${shown} is geen datum die bestaat.`,
  "excel-error": (shown) => `de cel bevat een fout van Excel: ${shown}.`,
  "year-reported": (shown) => `${shown} valt in een jaar dat al verantwoord is; de ontvangsten van dat jaar veranderen niet meer.`,
  "year-taken-over": (shown) => `${shown} valt in een jaar waarvan de ontvangsten al in de openingscijfers staan; dit zou dubbel tellen.`,
  "text-too-long": (shown) => `de tekst ${shown} is te lang voor het boek.`,
  "municipality-missing": () => "er staat geen gemeente.",
  "pupils-unreadable": (shown) => `${shown} is geen aantal leerlingen.`,
  "score-unreadable": (shown) => `${shown} is geen achterstandsscore.`,
};

const en: Reasons = {
  "broken-quotes": () => "a quotation mark is not closed.",
  "cell-count": () => "the number of fields is not that of the column names.",
  "amount-missing": () => "the amount is missing.",
  "amount-unreadable": (shown) => `${shown} is no amount.`,
  "amount-decimals": (shown) => `${shown} has more than two decimals; we do not round silently. Take the amount of the decision.`,
  "amount-ambiguous": (shown) => `${shown} can mean two amounts.`,
  "amount-negative": {
    payments: (amount) => `${amount} is no receipt. What the state got back stands on the sheet Toekenning in the table Terugbetalingen, as a positive amount.`,
    amounts: (amount) => `${amount} is no allocation.`,
  },
  "amount-zero": () => "the amount is zero.",
  "date-missing": () => "the date is missing.",
  "date-unreadable": (shown) => `${shown} is no date that exists.`,
  "excel-error": (shown) => `the cell holds an error of Excel: ${shown}.`,
  "year-reported": (shown) => `${shown} is in a year that has been reported; the receipts of that year no longer change.`,
  "year-taken-over": (shown) => `${shown} is in a year whose receipts stand in the opening figures; this would count twice.`,
  "text-too-long": (shown) => `the text ${shown} is too long for the book.`,
  "municipality-missing": () => "it names no municipality.",
  "pupils-unreadable": (shown) => `${shown} is no number of pupils.`,
  "score-unreadable": (shown) => `${shown} is no score of disadvantage.`,
};

const reasons = { nl, en } as const;
const words = { nl: { line: "Regel", column: "kolom" }, en: { line: "Line", column: "column" } } as const;

/** Returns where a row of a table with money stands and why it cannot be taken over: "Regel 14, kolom Bedrag: “12,x” is geen bedrag." */
export function rejectedMoneyText({ line, code, column, shown, cents }: RejectedMoney, kind: MoneyKind, language: Language): string {
  const { line: lineWord, column: columnWord } = words[language];
  const place = `${lineWord} ${formatCount(line, language)}${column === "" ? "" : `, ${columnWord} ${column}`}`;
  const reason = code === "amount-negative" ? reasons[language][code][kind](cents === null ? "" : formatEuros(cents, language)) : reasons[language][code](shown === "" ? "" : quote(shown));
  return `${place}: ${reason}`;
}
