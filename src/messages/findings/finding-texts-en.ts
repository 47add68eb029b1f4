import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { formatPeriod } from "../format/format-period";
import { quote } from "../format/quote";
import { timesEn } from "../format/times-en";
import { overspendTextEn } from "./overspend-text";
import { splitTextEn } from "./split-text";
import { unreadableTextEn } from "./unreadable-text";
import type { FindingTexts } from "./finding-texts";

/** Every finding in English. Names of sheets, columns and choices stay as they are in the Dutch workbook. */
export const findingTextsEn: FindingTexts = {
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
    what: "The accounting year is missing. The spending counts in the total, but in no year.",
    todo: "Fill in “Jaar”: the year whose accounts hold this cost.",
  }),
  "expenditure-year-differs": (facts) => ({
    what: `The accounting year is ${facts.year}, but the performance was in another year (${formatPeriod(facts.from, facts.until, "en")}).`,
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
    todo: "Fill in the amount as a number, for example 1234,56.",
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
  "cell-unreadable": (facts, column) => ({
    what: unreadableTextEn(column, facts),
    todo: "Correct the cell, or clear it.",
  }),
  "cell-missing": (_facts, column) => ({
    what: column === "" ? "A cell that is needed is empty." : `The cell under “${column}” is empty but needed.`,
    todo: "Fill in the cell, or delete the row if it is not needed.",
  }),
  "measure-purpose-unknown": (facts) => ({
    what: facts.purpose === "" ? "This measure has no purpose." : `The purpose ${quote(facts.purpose)} does not belong to this scheme.`,
    todo: "Choose a purpose from the list under “Doel”.",
  }),
  "measure-repeated": (facts) => ({
    what: `The measure ${quote(facts.name)} is on the sheet Maatregelen more than once.`,
    todo: "Give each measure a name of its own, or delete the extra row.",
  }),
  "transfer-direction-unknown": (facts) => ({
    what: facts.direction === "" ? "This transfer does not say whether the money went to or came from another municipality." : `The direction ${quote(facts.direction)} is not known.`,
    todo: "Choose “aan” (you transfer to another municipality) or “van” (you receive from another municipality).",
  }),
  "allocation-differs": (facts) => ({
    what: `The decision says ${formatEuros(facts.decided, "en")}; pupils and score give ${formatEuros(facts.recomputed, "en")}. The difference is ${formatEuros(facts.difference, "en")}.`,
    todo: "Check the amount, the number of pupils and the score. If they are right, the amount of the decision holds; the book uses that.",
  }),
  "spent-above-available": overspendTextEn,
};
