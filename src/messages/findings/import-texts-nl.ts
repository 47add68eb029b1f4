import type { ImportFacts } from "../../rules/model/facts/import-facts";
import { formatCount } from "../format/format-count";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";

/** Findings about the import of a ledger, in Dutch. */
export const importTextsNl: TextsOf<ImportFacts> = {
  "import-line-waiting": ({ year, lines, amount }) => ({
    what: `${year === null ? "Zonder jaar" : `In ${year}`} ${lines === 1 ? "wacht" : "wachten"} nog ${formatCount(lines, "nl")} ingelezen ${lines === 1 ? "regel" : "regels"} (${formatEuros(amount, "nl")}) op een keuze. Tot dan zijn de cijfers niet volledig.`,
    todo: "Lees hetzelfde bestand opnieuw in en kies per regel, of vul de toewijzingsregels aan.",
  }),
  "assignment-measure-unknown": ({ measure }) => ({
    what: `Deze toewijzingsregel noemt de maatregel ${quote(measure)}, maar die staat niet bij de maatregelen. Regels die passen, blijven wachten.`,
    todo: "Kies een maatregel uit de lijst, of voeg de maatregel toe.",
  }),
};
