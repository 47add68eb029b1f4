import type { AllocationFacts } from "../../rules/model/facts/allocation-facts";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";

/** Findings about decisions, in Dutch. */
export const allocationTextsNl: TextsOf<AllocationFacts> = {
  "allocation-differs": (facts) => ({
    what: `De beschikking noemt ${formatEuros(facts.decided, "nl")}; uit het aantal leerlingen en de achterstandsscore volgt ${formatEuros(facts.recomputed, "nl")}. Het verschil is ${formatEuros(facts.difference, "nl")}.`,
    todo: "Controleer het bedrag, het aantal leerlingen en de score. Kloppen ze, dan geldt het bedrag van de beschikking; het boek rekent daarmee.",
  }),
  "allocation-municipality-foreign": (facts) => ({
    what: `Deze beschikking is gericht aan gemeente ${quote(facts.municipality)}. Dat is niet de gemeente van dit boek, en ook geen gemeente die daarin is opgegaan.`,
    todo: "Controleer de code bij “Gemeente”. Is de beschikking aan uw eigen gemeente gericht, laat de cel dan leeg; hoort zij niet in dit boek, verwijder dan de rij.",
  }),
  "allocation-predecessor-missing": (facts) => ({
    what: `Van ${facts.name} (${facts.municipality}), die in uw gemeente is opgegaan, staat geen beschikking in het boek; van een andere gemeente wel. De toekenning is dan mogelijk te laag.`,
    todo: `Voeg de beschikking van ${facts.name} toe en vul bij “Gemeente” ${facts.municipality} in. Staat haar bedrag al in een andere beschikking, leg dat dan vast bij “Toelichting”.`,
  }),
  "allocation-replaced-unknown": (facts) => ({
    what: `Deze beschikking vervangt ${quote(facts.replaces)}, maar een beschikking met dat kenmerk staat niet in het boek.`,
    todo: "Controleer het kenmerk bij “Vervangt”. Staat de oude beschikking onder een ander kenmerk in de tabel, dan telt zij nu nog mee. Is dit een eerste beschikking, maak de cel dan leeg.",
  }),
};
