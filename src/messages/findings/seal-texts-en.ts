import type { SealFacts } from "../../rules/model/facts/seal-facts";
import type { Cents } from "../../rules/money/cents";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { sheetOf } from "./sheet-of";

/** Findings about rows of sealed years, in English. */
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
};

function described(description: string, amount: Cents | null): string {
  const words = description === "" ? "a row without description" : quote(description);
  return amount === null ? words : `${words}, ${formatEuros(amount, "en")}`;
}
