import type { TransferFacts } from "../../rules/model/facts/transfer-facts";
import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { successorWords } from "./successor-words";

/** Findings about transfers, in Dutch. */
export const transferTextsNl: TextsOf<TransferFacts> = {
  "transfer-direction-unknown": (facts) => ({
    what: facts.direction === "" ? "Bij deze overdracht staat niet of het geld aan of van een andere gemeente is." : `De richting ${quote(facts.direction)} is niet bekend.`,
    todo: "Kies “aan” (u draagt over aan een andere gemeente) of “van” (u ontvangt van een andere gemeente).",
  }),
  "transfer-municipality-unknown": (facts) => ({
    what: `${quote(facts.municipality)} is geen bekende gemeente.`,
    todo: "Vul bij “Gemeente” de CBS-code van vier cijfers in, of de naam zoals het CBS die schrijft.",
  }),
  "transfer-municipality-ended": (facts) => ({
    what: `De gemeente ${facts.name} (${facts.municipality}) bestond bij deze overdracht niet meer: ${formatDate(facts.until)} was haar laatste dag.`,
    todo:
      facts.successors.length === 0
        ? "Controleer de gemeente en de datum."
        : `Controleer de datum. Klopt die, vul dan de opvolger in: ${successorWords(facts.successors, "nl")}.`,
  }),
  "transfer-to-itself": (facts) => ({
    what: `Deze overdracht noemt ${quote(facts.municipality)} als andere gemeente, maar dat is de gemeente van dit boek.`,
    todo: "Vul de gemeente in waarmee u het geld uitwisselde. Gaf u het zelf uit, voer het dan in bij Bestedingen en verwijder deze rij.",
  }),
  "transfer-also-spending": (facts) => ({
    what: `Document ${quote(facts.document)} met hetzelfde bedrag (${formatEuros(facts.amount, "nl")}) staat ook bij de bestedingen. Zo telt het geld dubbel: een overdracht is nooit ook een besteding.`,
    todo: "Verwijder een van beide. Verantwoordt de andere gemeente het geld zelf, dan blijft de overdracht; kocht u iets van haar, dan blijft de besteding.",
  }),
};
