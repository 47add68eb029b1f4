import type { YearFacts } from "../../rules/model/facts/year-facts";
import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { formatSize } from "../format/format-size";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { sourceWords } from "./source-words";

/** Findings about a reporting year, in English. */
export const yearTextsEn: TextsOf<YearFacts> = {
  "year-repeated": (facts) => ({
    what: `The year ${facts.year} is in the table of years more than once.`,
    todo: "Keep one row for each year and delete the others.",
  }),
  "year-status-incomplete": (facts, column) => ({
    what: `The year ${facts.year} has the status ${quote(facts.status)}, but ${column === "" ? "not everything that goes with it has been filled in" : `“${column}” is empty`}.`,
    todo: column === "" ? "Fill in what is missing, or set the status back." : `Fill in “${column}”, or set the status back.`,
  }),
  "year-dates-reversed": (facts) => ({
    what: `According to the book the account of ${facts.year} was submitted on ${formatDate(facts.submittedOn)}, before the annual accounts were adopted on ${formatDate(facts.adoptedOn)}.`,
    todo: "Check “Vastgesteld op” and “Ingediend op”. The SiSa annex must equal the adopted accounts.",
  }),
  "year-submitted-late": (facts) => {
    const due = formatDate(facts.due);
    return facts.submittedOn === null
      ? {
          what: `The account of ${facts.year} had to be submitted by ${due}, but the book does not show it as submitted yet.`,
          todo: "If it was submitted, fill in “Ingediend op” and set the status to “ingediend”. If not, submit it as soon as possible.",
        }
      : {
          what: `The account of ${facts.year} was submitted on ${formatDate(facts.submittedOn)}, after the last day for it (${due}).`,
          todo: "Check “Ingediend op”. If the date is right, say under “Toelichting” why it was later and whether more time was given.",
        };
  },
  "indicator-differs-from-reported": (facts) => ({
    what: `For ${facts.year}, ${formatEuros(facts.reported, "en")} was reported under ${facts.indicator}, but the book now gives ${formatEuros(facts.now, "en")}. The difference is ${formatSize(facts.difference, "en")}.`,
    todo: `Find the row of ${facts.year} that was changed after reporting, and put it back. If the change is right, record it in the year that is still open, with ${facts.year} under “Corrigeert jaar”.`,
  }),
  "indicator-unknown": (facts) => ({
    what: `The indicator ${quote(facts.indicator)} does not belong to this scheme in ${facts.year}.`,
    todo: `Compare the code with your SiSa annex of ${facts.year}. If it is not there, delete the row.`,
  }),
  "spending-outside-indicators": (facts) => ({
    what: `Of the spending in ${facts.year}, ${formatEuros(facts.amount, "en")} counts under no SiSa indicator. So that amount would be missing from the annex.`,
    todo: "Check under which purpose the measures of this spending fall.",
  }),
  "correction-year-not-reported": (facts) => ({
    what:
      facts.correctsYear < facts.year
        ? `In ${facts.year} there is a correction of ${facts.correctsYear}, but ${facts.correctsYear} has not been reported yet.`
        : `In ${facts.year} there is a correction of ${facts.correctsYear}. Only an earlier year can be corrected.`,
    todo:
      facts.correctsYear < facts.year
        ? `Correct the spending in ${facts.correctsYear} itself; that year is still open. If it was reported, set its status in the table of years.`
        : "Correct “Corrigeert jaar”, or clear the cell if this is ordinary spending.",
  }),
  "balance-does-not-close": (facts) => ({
    what: `At the end of ${facts.year} the balance of the money of ${sourceWords.en[facts.source]} is ${formatEuros(facts.computed, "en")} in the book and ${formatEuros(facts.ledger, "en")} in the ledger. The difference is ${formatSize(facts.difference, "en")}.`,
    todo: "Look for the receipt, spending, transfer or repayment that is missing from the book or from the ledger. Record a difference that you can explain among the ledger figures as “balanscorrectie”, with its name and reason.",
  }),
  "balance-does-not-connect": (facts) => ({
    what: `The balance of the money of ${sourceWords.en[facts.source]} at the beginning of ${facts.year} (${formatEuros(facts.begin, "en")}) is not the balance at the end of ${facts.year - 1} (${formatEuros(facts.previousEnd, "en")}). The difference is ${formatSize(facts.difference, "en")}.`,
    todo: "Check both balances in the annual accounts. An opening balance always equals the closing balance of the year before.",
  }),
  "income-differs-from-spending": (facts) => ({
    what: `For ${facts.year} the ledger recognises ${formatEuros(facts.income, "en")} as income, but ${formatEuros(facts.used, "en")} of the grant was spent or transferred. The difference is ${formatSize(facts.difference, "en")}.`,
    todo: "The grant is recognised as income up to what was spent. Book the difference between income and the balance account, or look for spending that the book lacks.",
  }),
  "reconciliation-unexplained": (facts) => ({
    what: `The ledger of ${facts.year} leads to ${formatEuros(facts.expected, "en")} of spending, the book has ${formatEuros(facts.spent, "en")}. ${formatSize(facts.unexplained, "en")} is not explained.`,
    todo: "Look for the account or the spending that is missing or too much. Record costs that are not of this grant as “uitgezonderd”, with the reason.",
  }),
  "final-account-missing": (facts) => ({
    what: `The account of ${facts.year} is nearly complete, but no year has been declared to be the final account.`,
    todo: `For ${facts.year}, choose ja under “Eindverantwoording” if nothing is left to account for after it. If the scheme allows another year to follow, choose nee.`,
  }),
  "spending-after-final-account": (facts) => ({
    what: `Final account was given with ${facts.finalYear}, but ${facts.year} still has ${formatEuros(facts.amount, "en")} of spending.`,
    todo: `After the final account nothing more can be charged to the grant: take this spending out of the table. If ${facts.finalYear} was not the last year, choose nee there under “Eindverantwoording”.`,
  }),
  "opening-year-has-rows": (facts, column) => ({
    what: `The figures of ${facts.year} were taken over from SiSa, but the book also has rows of that year: ${formatEuros(facts.amount, "en")} in all${column === "" ? "" : ` under “${column}”`}. So it counts twice.`,
    todo: `Choose one of the two: delete the opening figures of ${facts.year}, or delete the rows of that year.`,
  }),
  "opening-repeated": (facts) => ({
    what: `Opening figures of ${facts.year} stand in the book more than once. So that year counts twice.`,
    todo: "Keep one row for each year and delete the others.",
  }),
};
