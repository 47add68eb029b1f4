import type { SealFacts } from "../../rules/model/facts/seal-facts";
import type { Cents } from "../../rules/money/cents";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { sheetOf } from "./sheet-of";

/** Findings about rows and seals of sealed years, in English. */
export const sealTextsEn: TextsOf<SealFacts> = {
  "checked-row-changed": ({ year, why, table, description, was, now }) => ({
    what: {
      changed: `This row was changed after ${year} was checked. It then said ${described(description, was)}${now === null ? "." : `; the amount is now ${formatEuros(now, "en")}.`}`,
      added: `This row (${described(description, now)}) was added after ${year} was checked.`,
      missing: `A row of ${sheetOf(table)} that was there when ${year} was checked is missing: ${described(description, was)}.`,
    }[why],
    todo: `If the change is right, have ${year} checked again. If not, put the row back as it was. Until then ${year} is a concept again.`,
  }),
  "sealed-row-changed": ({ year, description, was, now }) => ({
    what: `This row belongs to ${year}, which has been adopted, and was changed afterwards. Adopted was ${described(description, was)}${now === null ? "." : `; the amount is now ${formatEuros(now, "en")}.`}`,
    todo: `Put the row back as it was. Record the difference as a correction in the year that is still open, with ${year} under “Corrigeert jaar”.`,
  }),
  "sealed-row-added": ({ year, description, now }) => ({
    what: `This row (${described(description, now)}) was added to ${year}, which has been adopted.`,
    todo: `Move the row to the year that is still open; for spending with ${year} under “Corrigeert jaar”.`,
  }),
  "sealed-row-missing": ({ year, table, description, was }) => ({
    what: `A row of ${sheetOf(table)} with which ${year} was adopted is missing: ${described(description, was)}.`,
    todo: `Put the row back with the same row id, or restore an earlier version. If it does not belong there, record that as a correction in the year that is still open, with ${year} under “Corrigeert jaar”.`,
  }),
  "seal-broken": ({ year, status, why }) => ({
    what: {
      "other-figures": `The seal of ${year} (${status}) does not fit what stands there now, though every row is as the hidden sheet Zegels says. A figure or answer of the annex is different now, or the seal or that sheet was changed.`,
      "list-gone": `The seal of ${year} (${status}) does not fit what stands there now, and the hidden sheet Zegels has no rows of ${year} any more. Which row is different can therefore not be said.`,
      "seal-gone": `The seal of ${year} (${status}) is gone from tblJaar, while the hidden sheet Zegels still has the rows of ${year}.`,
    }[why],
    todo:
      why === "seal-gone"
        ? `Put the seal back in the column Zegel: it stands on the sheet Logboek at the step by which ${year} was sealed.`
        : status === "gecontroleerd"
          ? `Make ${year} a concept again and have it checked anew.`
          : `Compare the seal with the one on the sheet Logboek and on the printed report, and the book with an earlier version. If the figures are rightly different, explain here why, and deliver ${year} again where needed.`,
  }),
  "seal-list-differs": ({ year, status, lines }) => ({
    what:
      lines === 0
        ? `The seal of ${year} (${status}) fits what stands there, but the hidden sheet Zegels has no rows of ${year} any more. A later change then still shows, but not in which row.`
        : `The seal of ${year} (${status}) fits what stands there, but the hidden sheet Zegels does not: it makes of ${lines === 1 ? "1 row" : `${lines} rows`} a change that is none. That sheet was changed.`,
    todo: status === "gecontroleerd" ? `Have ${year} checked anew: the sheet Zegels is then made again.` : `Restore the sheet Zegels from an earlier version of the workbook. The rows of ${year} themselves are as they were adopted.`,
  }),
};

function described(description: string, amount: Cents | null): string {
  const words = description === "" ? "a row without description" : quote(description);
  return amount === null ? words : `${words}, ${formatEuros(amount, "en")}`;
}
