import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { formatPeriod } from "../format/format-period";
import { formatReading } from "../format/format-reading";
import { formatSize } from "../format/format-size";
import { joinWords } from "../format/join-words";
import { quote } from "../format/quote";
import { timesEn } from "../format/times-en";
import type { TextsOf } from "./finding-texts";
import type { SpendingFacts } from "./spending-facts";
import { splitTextEn } from "./split-text";
import { unreadableTextEn } from "./unreadable-text";

/** Findings about one row of spending, in English. */
export const spendingTextsEn: TextsOf<SpendingFacts> = {
  "expenditure-outside-period": (facts) => {
    const permitted = `the spending period (${formatPeriod(facts.permittedFrom, facts.permittedUntil, "en")})`;
    return facts.basis === "performance"
      ? {
          what: `The performance (${formatPeriod(facts.from, facts.until, "en")}) lies wholly or partly outside ${permitted}.`,
          todo: "Check the dates of performance. If they are right, only the part within the period can be charged to the grant: split the spending or take it out of the table.",
        }
      : {
          what: `No date of performance is given. The booking date is used instead, and that date (${formatPeriod(facts.from, facts.until, "en")}) lies outside ${permitted}.`,
          todo: "Fill in “Prestatie van” and “Prestatie t/m” if the performance was within the period. Otherwise this spending cannot be charged to the grant.",
        };
  },
  "expenditure-date-missing": () => ({
    what: "Neither a date of performance nor a booking date is given. So it cannot be seen whether the spending lies within the spending period.",
    todo: "Fill in “Prestatie van” and “Prestatie t/m”, or at least “Boekdatum”.",
  }),
  "expenditure-dates-reversed": (facts) => ({
    what: `The performance starts on ${formatDate(facts.from)} and ends earlier, on ${formatDate(facts.until)}.`,
    todo: "See whether “Prestatie van” and “Prestatie t/m” have been swapped.",
  }),
  "expenditure-year-missing": () => ({
    what: "The year is missing. The spending counts in the total, but in no year.",
    todo: "Fill in “Jaar”: the year in which you account for this spending.",
  }),
  "expenditure-year-differs": (facts) => ({
    what: `The spending counts in ${facts.year}, but the performance was wholly or partly in another year (${formatPeriod(facts.from, facts.until, "en")}).`,
    todo: splitTextEn(facts.proposal, facts.year),
  }),
  "expenditure-measure-missing": () => ({
    what: "This spending has no measure. So it is not known which purpose it falls under.",
    todo: "Choose a measure from the list under “Maatregel”.",
  }),
  "expenditure-measure-unknown": (facts) => ({
    what: `The measure ${quote(facts.measure)} is not on the sheet Maatregelen.`,
    todo: "Choose a measure from the list, or first add this measure with the purpose that it falls under.",
  }),
  "expenditure-kind-unknown": (facts) => ({
    what: `The kind ${quote(facts.kind)} is not known.`,
    todo: "Choose regulier, creditnota, correctie, transitorisch or lagere vaststelling.",
  }),
  "expenditure-amount-missing": () => ({
    what: "The amount is missing. This spending counts in no total.",
    todo: "Fill in the amount, or delete the row.",
  }),
  "expenditure-amount-unreadable": (facts) => ({
    what: `${unreadableTextEn("Bedrag", facts)} This spending counts in no total.`,
    todo: "Fill in the amount as a number in euros, with at most two decimals and no words beside it.",
  }),
  "expenditure-amount-decimals": (facts) => ({
    what: `The amount ${facts.shown} has more than two decimals. This spending counts in no total.`,
    todo: "Round it to whole cents yourself, as your ledger has it. The book never rounds silently.",
  }),
  "expenditure-negative-unexplained": (facts) => ({
    what: `The amount is negative (${formatEuros(facts.amount, "en")}), without a kind or reference that explains it.`,
    todo: "Choose for example creditnota or correctie under “Soort”, or name the original spending under “Verwijst naar”.",
  }),
  "expenditure-repeated": (facts) => ({
    what: `${quote(facts.counterparty)}, document ${quote(facts.document)}, ${formatEuros(facts.amount, "en")} on ${formatDate(facts.on)} is in the book ${timesEn(facts.times)}; one source gives this line ${timesEn(facts.given)}.`,
    todo: "See whether the same cost was entered or imported twice. If so, delete the extra row.",
  }),
  "expenditure-original-unknown": (facts) => ({
    what: `This spending refers to ${quote(facts.refersTo)}, but no spending in the book has that document or row id.`,
    todo: "Under “Verwijst naar”, enter the document or the row id of the original spending. If that is not in this book, name it in the description and clear the cell.",
  }),
  "expenditure-credited-above-original": (facts) => ({
    what: `In all, ${formatSize(facts.credited, "en")} has been taken back from ${quote(facts.refersTo)}, more than the original ${formatEuros(facts.original, "en")}.`,
    todo: "Check the amounts, and whether all credit notes and corrections belong to this spending.",
  }),
  "expenditure-accrual-open": (facts) => ({
    what: `Of the accrual in ${facts.year}, ${formatSize(facts.open, "en")} has not been reversed yet.`,
    todo: "Add the reversal with the same document or the same text under “Groep”, or let it refer to this row under “Verwijst naar”. If no reversal will come, correct the spending in the year that is still open.",
  }),
  "expenditure-evidence-missing": (facts) => ({
    what: `Spending of the nature ${facts.costType} needs evidence that is not named here yet: ${joinWords(facts.missing, "en")}.`,
    todo: "Under “Bewijs”, name what is in the file, separated by semicolons. If a document is missing, ask for it now; the accountant will.",
  }),
  "expenditure-hours-differ": (facts) => ({
    what: `At ${formatEuros(facts.rate, "en")} an hour, ${formatReading(facts.hours, "number", "en")} hours make ${formatEuros(facts.product, "en")}, but this spending is ${formatEuros(facts.amount, "en")}.`,
    todo: "Compare “Uren”, “Tarief” and “Bedrag” with the timesheet.",
  }),
  "expenditure-reserve-mutation": (facts) => ({
    what: `${facts.field === "taakveld" ? "Taakveld" : "Categorie"} ${facts.code} is a movement of a reserve. That is never spending of the grant.`,
    todo: `Take this row out of the table, or correct the ${facts.field} if it was taken over wrongly.`,
  }),
  "expenditure-iv3-unknown": ({ field, code, year, standsUnder }) => ({
    what: `${quote(code)} is no ${field}${standsUnder === "" ? "" : ` but a ${standsUnder}`} in the Iv3 list of ${year}.`,
    todo: standsUnder === "" ? `Take the ${field} over from the ledger; zeros at the end belong to the code (0.10 is not 0.1).` : `Put the code in the column ${standsUnder === "taakveld" ? "Taakveld" : "Categorie"} and fill in the ${field} here.`,
  }),
  "expenditure-vat-twice": (facts) => ({
    what: `${formatEuros(facts.recoverableVat, "en")} of recoverable VAT was taken off, but the amounts of ${facts.source === "" ? "this source" : `source ${quote(facts.source)}`} are already without recoverable VAT.`,
    todo: "Clear “Verrekenbare btw” and enter under “Bedrag” what the source gives. If the amounts of the source do hold VAT, choose inclusief under “Btw” of that source.",
  }),
  "expenditure-vat-not-carried": (facts) => ({
    what: `Spending of the nature ${facts.costType} carries no VAT, but ${formatEuros(facts.recoverableVat, "en")} of recoverable VAT was taken off.`,
    todo: "Clear “Verrekenbare btw” and enter the whole amount, or correct “Aard”.",
  }),
  "expenditure-vat-rule-missing": (facts) => ({
    what: `Recoverable VAT was taken off, but the book has no VAT rule for ${formatDate(facts.on)}.`,
    todo: "Add a VAT rule for that day on the sheet Instellingen, or clear “Verrekenbare btw”.",
  }),
  "expenditure-subsidy-unknown": (facts) => ({
    what: `The subsidy ${quote(facts.subsidy)} is not in the table of subsidies.`,
    todo: "Correct the reference, or first add the subsidy on the sheet Maatregelen.",
  }),
  "expenditure-subsidy-purpose-differs": (facts) => ({
    what: `Subsidy ${quote(facts.subsidy)} falls under purpose ${facts.expected}, but this spending under ${facts.found}.`,
    todo: "Choose another measure for the spending or for the subsidy, so that both fall under the same purpose.",
  }),
};
