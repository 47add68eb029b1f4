import type { ImportFacts } from "../../rules/model/facts/import-facts";
import { formatCount } from "../format/format-count";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";

/** Findings about the import of a ledger, in English. */
export const importTextsEn: TextsOf<ImportFacts> = {
  "import-line-waiting": ({ year, lines, amount }) => ({
    what: `${year === null ? "Without a year" : `In ${year}`}, ${formatCount(lines, "en")} ${lines === 1 ? "ledger line" : "ledger lines"} (${formatEuros(amount, "en")}) still ${lines === 1 ? "waits" : "wait"} for a choice. Until then the figures are not complete.`,
    todo: "Import the same file again and choose for each line, or add assignment rules.",
  }),
  "assignment-measure-unknown": ({ measure }) => ({
    what: `This assignment rule names the measure ${quote(measure)}, which is not among the measures. Lines that match keep waiting.`,
    todo: "Choose a measure from the list, or add the measure.",
  }),
};
