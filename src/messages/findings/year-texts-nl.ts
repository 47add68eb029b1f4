import type { YearFacts } from "../../rules/model/facts/year-facts";
import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { formatSize } from "../format/format-size";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { sourceWords } from "./source-words";

/** Findings about a reporting year, in Dutch. */
export const yearTextsNl: TextsOf<YearFacts> = {
  "year-repeated": (facts) => ({
    what: `Het jaar ${facts.year} staat meer dan één keer in de tabel met jaren.`,
    todo: "Bewaar één rij per jaar en verwijder de andere.",
  }),
  "year-status-incomplete": (facts, column) => ({
    what: `Het jaar ${facts.year} staat op ${quote(facts.status)}, maar ${column === "" ? "niet alles wat daarbij hoort is ingevuld" : `“${column}” is leeg`}.`,
    todo: column === "" ? "Vul aan wat ontbreekt, of zet de status terug." : `Vul “${column}” in, of zet de status terug.`,
  }),
  "year-dates-reversed": (facts) => ({
    what: `De verantwoording over ${facts.year} is volgens het boek ingediend op ${formatDate(facts.submittedOn)}, nog vóór de jaarrekening op ${formatDate(facts.adoptedOn)} werd vastgesteld.`,
    todo: "Controleer “Vastgesteld op” en “Ingediend op”. De SiSa-bijlage moet gelijk zijn aan de vastgestelde jaarrekening.",
  }),
  "year-submitted-late": (facts) => {
    const due = formatDate(facts.due);
    return facts.submittedOn === null
      ? {
          what: `De verantwoording over ${facts.year} moest uiterlijk ${due} zijn ingediend, maar staat nog niet als ingediend in het boek.`,
          todo: "Is zij ingediend, vul dan “Ingediend op” in en zet de status op “ingediend”. Zo niet, dien haar dan zo snel mogelijk in.",
        }
      : {
          what: `De verantwoording over ${facts.year} is ingediend op ${formatDate(facts.submittedOn)}, na de uiterste datum ${due}.`,
          todo: "Controleer “Ingediend op”. Klopt de datum, leg dan bij “Toelichting” vast waarom het later werd en of er uitstel was.",
        };
  },
  "indicator-differs-from-reported": (facts) => ({
    what: `Over ${facts.year} is bij ${facts.indicator} ${formatEuros(facts.reported, "nl")} verantwoord, maar uit het boek volgt nu ${formatEuros(facts.now, "nl")}. Het verschil is ${formatSize(facts.difference, "nl")}.`,
    todo: `Zoek welke rij van ${facts.year} na de verantwoording is gewijzigd en zet haar terug. Is de wijziging terecht, neem haar dan op in het jaar dat nog openstaat, met ${facts.year} bij “Corrigeert jaar”.`,
  }),
  "indicator-unknown": (facts) => ({
    what: `De indicator ${quote(facts.indicator)} hoort in ${facts.year} niet bij deze regeling.`,
    todo: `Vergelijk de code met uw SiSa-bijlage over ${facts.year}. Staat zij daar niet in, verwijder dan de rij.`,
  }),
  "spending-outside-indicators": (facts) => ({
    what: `Van de bestedingen in ${facts.year} telt ${formatEuros(facts.amount, "nl")} bij geen enkele SiSa-indicator mee. Dat bedrag ontbreekt dan in de verantwoording.`,
    todo: "Controleer onder welk bestedingsdoel de maatregelen van deze bestedingen vallen.",
  }),
  "correction-year-not-reported": (facts) => ({
    what:
      facts.correctsYear < facts.year
        ? `In ${facts.year} staat een correctie op ${facts.correctsYear}, maar over ${facts.correctsYear} is nog niet verantwoord.`
        : `In ${facts.year} staat een correctie op ${facts.correctsYear}. Corrigeren kan alleen op een eerder jaar.`,
    todo:
      facts.correctsYear < facts.year
        ? `Verbeter de besteding in ${facts.correctsYear} zelf; dat jaar staat nog open. Is er wel verantwoord, zet dan de status van ${facts.correctsYear} goed in de tabel met jaren.`
        : "Verbeter “Corrigeert jaar”, of maak de cel leeg als dit een gewone besteding is.",
  }),
  "balance-does-not-close": (facts) => ({
    what: `Het eindsaldo ${facts.year} van het geld van ${sourceWords.nl[facts.source]} is volgens het boek ${formatEuros(facts.computed, "nl")} en volgens het grootboek ${formatEuros(facts.ledger, "nl")}. Het verschil is ${formatSize(facts.difference, "nl")}.`,
    todo: "Zoek de ontvangst, besteding, overdracht of terugbetaling die in het boek of in het grootboek ontbreekt. Een verschil dat u kunt verklaren, legt u met naam en reden als “balanscorrectie” vast bij de grootboekcijfers.",
  }),
  "balance-does-not-connect": (facts) => ({
    what: `Het beginsaldo ${facts.year} van het geld van ${sourceWords.nl[facts.source]} (${formatEuros(facts.begin, "nl")}) is niet gelijk aan het eindsaldo ${facts.year - 1} (${formatEuros(facts.previousEnd, "nl")}). Het verschil is ${formatSize(facts.difference, "nl")}.`,
    todo: "Controleer beide saldi in de jaarrekeningen. Een beginsaldo is altijd gelijk aan het eindsaldo van het jaar ervoor.",
  }),
  "income-differs-from-spending": (facts) => ({
    what: `Over ${facts.year} is in het grootboek ${formatEuros(facts.income, "nl")} als bate genomen, terwijl ${formatEuros(facts.used, "nl")} van de uitkering is besteed of overgedragen. Het verschil is ${formatSize(facts.difference, "nl")}.`,
    todo: "De uitkering wordt als bate genomen tot het bedrag dat is besteed. Boek het verschil tussen de baten en de balansrekening, of zoek de besteding die in het boek ontbreekt.",
  }),
  "reconciliation-unexplained": (facts) => ({
    what: `Uit het grootboek van ${facts.year} volgt ${formatEuros(facts.expected, "nl")} aan bestedingen, het boek telt ${formatEuros(facts.spent, "nl")}. ${formatSize(facts.unexplained, "nl")} is niet verklaard.`,
    todo: "Zoek de rekening of de besteding die ontbreekt of te veel is. Kosten die niet bij deze uitkering horen, legt u met de reden vast als “uitgezonderd”.",
  }),
  "final-account-missing": (facts) => ({
    what: `De verantwoording over ${facts.year} nadert haar einde, maar bij geen enkel jaar staat dat het de eindverantwoording is.`,
    todo: `Kies bij “Eindverantwoording” van ${facts.year} ja als er daarna niets meer te verantwoorden is. Mag er volgens de regeling nog een jaar volgen, kies dan nee.`,
  }),
  "spending-after-final-account": (facts) => ({
    what: `Over ${facts.finalYear} is eindverantwoording afgelegd, maar in ${facts.year} staat nog ${formatEuros(facts.amount, "nl")} aan bestedingen.`,
    todo: `Na de eindverantwoording kan niets meer ten laste van de uitkering komen: haal deze bestedingen uit de tabel. Was ${facts.finalYear} niet het laatste jaar, kies daar dan nee bij “Eindverantwoording”.`,
  }),
  "opening-year-has-rows": (facts, column) => ({
    what: `Voor ${facts.year} zijn de cijfers overgenomen uit SiSa, maar het boek heeft over dat jaar ook rijen: samen ${formatEuros(facts.amount, "nl")}${column === "" ? "" : ` bij “${column}”`}. Zo telt het dubbel.`,
    todo: `Kies één van beide: verwijder de openingscijfers van ${facts.year}, of verwijder de rijen van dat jaar.`,
  }),
  "opening-repeated": (facts) => ({
    what: `Voor ${facts.year} staan er meer dan één keer openingscijfers. Zo telt dat jaar dubbel.`,
    todo: "Bewaar één rij per jaar en verwijder de andere.",
  }),
};
