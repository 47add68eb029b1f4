import type { EntryFacts } from "../../rules/model/facts/entry-facts";
import { formatCount } from "../format/format-count";
import { joinChoices } from "../format/join-choices";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { unreadableTextNl } from "./unreadable-text";

/** Findings about a cell of any table, in Dutch. */
export const entryTextsNl: TextsOf<EntryFacts> = {
  "cell-unreadable": (facts, column) => ({
    what: unreadableTextNl(column, facts),
    todo: "Verbeter de cel, of maak haar leeg.",
  }),
  "cell-missing": (_facts, column) => ({
    what: column === "" ? "Een verplichte cel is leeg." : `De cel bij “${column}” is leeg, maar wel nodig.`,
    todo: "Vul de cel in, of verwijder de rij als zij niet nodig is.",
  }),
  "choice-unknown": (facts, column) => ({
    what: column === "" ? `${quote(facts.shown)} is hier geen mogelijke keuze.` : `Bij “${column}” staat ${quote(facts.shown)}. Dat is geen van de keuzes.`,
    todo: `Kies ${joinChoices(facts.choices, "nl")}.`,
  }),
  "formula-in-cell": (_facts, column) => ({
    what: `${column === "" ? "Hier staat" : `Bij “${column}” staat`} een formule waar een vaste waarde hoort. De uitkomst kan veranderen zonder dat iemand iets invoert.`,
    todo: "Kopieer de cel en plak haar als waarde (Plakken speciaal > Waarden).",
  }),
  "row-id-missing": () => ({
    what: "Deze rij komt uit een import, maar heeft geen rij-id meer. Daardoor is niet te volgen welke regel uit de bron dit is.",
    todo: "Is de rij-id per ongeluk gewist, maak dat dan ongedaan. Anders geeft Controleren de rij een nieuwe rij-id.",
  }),
  "row-id-repeated": (facts) => ({
    what: `Dezelfde rij-id staat bij ${formatCount(facts.times, "nl")} rijen van deze tabel. Meestal komt dat door kopiëren en plakken.`,
    todo: "Kijk of deze rij dubbel is en verwijder haar dan. Is het een andere kostenpost, kies dan Controleren: de kopie krijgt een eigen rij-id.",
  }),
};
