import { joinChoices } from "../format/join-choices";
import { joinWords } from "../format/join-words";
import { lineCount } from "../ledger-texts/line-count";
import { formatEuros } from "../format/format-euros";
import { figuresProblemText } from "./figures-problem-text";
import { formProblemText } from "./form-problem-text";
import { obstacleTextNl } from "./obstacle-texts";
import { planChangeWords } from "./plan-change-words";
import type { RefusalTexts } from "./refusal-texts";

function named(word: string, names: readonly string[]): string {
  return `${word} ${joinWords(names.map((name) => `“${name}”`), "nl")}`;
}

/** Every refusal in Dutch. */
export const refusalTextsNl: RefusalTexts = {
  "fields-invalid": ({ problems }) => ({
    what: problems.length === 1 ? "Eén veld vraagt nog uw aandacht. Er is niets geschreven." : `${problems.length} velden vragen nog uw aandacht. Er is niets geschreven.`,
    todo: "Bij elk veld staat wat er nodig is.",
  }),
  "who-missing": () => ({
    what: "Uw naam is nog niet opgegeven. Er is niets geschreven.",
    todo: "Vul uw naam in. Excel geeft geen betrouwbare naam door; daarom vragen wij er eenmalig om, voor het logboek.",
  }),
  "names-taken": ({ sheets, tables }) => ({
    what: `In deze werkmap bestaan al ${joinWords([...(sheets.length > 0 ? [named("de bladen", sheets)] : []), ...(tables.length > 0 ? [named("de tabellen", tables)] : [])], "nl")}. Er is niets geschreven.`,
    todo: "Hernoem ze, of begin in een lege werkmap.",
  }),
  obstacle: ({ obstacle }) => obstacleTextNl(obstacle),
  "no-book": () => ({
    what: "In deze werkmap staat geen bestedingsboek.",
    todo: "Maak eerst een bestedingsboek, of open de werkmap waarin het staat.",
  }),
  "book-newer": ({ bookVersion, ownVersion }) => ({
    what: `Dit boek is gemaakt met een nieuwere versie van de invoegtoepassing (indeling ${bookVersion}; deze versie kent indeling ${ownVersion}).`,
    todo: "Sluit dit deelvenster en open het opnieuw. Helpt dat niet, vraag uw beheerder om de nieuwste versie. Het boek zelf blijft gewoon leesbaar.",
  }),
  "book-damaged": ({ missing }) => ({
    what: `Het boek is niet compleet: ${joinWords(missing, "nl")} ${missing.length === 1 ? "ontbreekt" : "ontbreken"}.`,
    todo: "Maak de laatste wijziging ongedaan, of herstel een eerdere versie via Bestand > Info > Versiegeschiedenis.",
  }),
  "read-back-differs": ({ table, expectedRows, foundRows, journalId }) => ({
    what: `Na het schrijven staat er in ${table} iets anders dan verwacht: ${foundRows} van de ${expectedRows} rijen kloppen.`,
    todo: `Kijk onderaan de tabel wat er staat voordat u verdergaat. In het blad Logboek hoort hierbij regel ${journalId}.`,
  }),
  "cell-edit-mode": () => ({
    what: "Excel wacht op een cel waarin nog wordt getypt. Er is niets geschreven.",
    todo: "Druk in Excel op Enter of Esc en probeer het opnieuw.",
  }),
  "workbook-busy": () => ({
    what: "Excel is met iets anders bezig. Er is niets geschreven.",
    todo: "Sluit een eventueel open venster in Excel, wacht even en probeer het opnieuw.",
  }),
  "session-expired": () => ({
    what: "De verbinding met Excel is verlopen.",
    todo: "Laad de werkmap opnieuw. Wat in het boek staat, blijft bewaard.",
  }),
  "read-only": () => ({
    what: "Deze werkmap is alleen-lezen. Er is niets geschreven.",
    todo: "Kies in Excel “Bewerken inschakelen”, of sla een eigen kopie op.",
  }),
  "payload-too-large": () => ({
    what: "Dit is in één keer te veel voor Excel. Er is niets geschreven.",
    todo: "Verdeel het bestand in delen en importeer die na elkaar.",
  }),
  "no-answer": ({ seconds }) => ({
    what: `Excel gaf binnen ${seconds} seconden geen antwoord.`,
    todo: "Het is niet zeker of de wijziging is geschreven. Kijk in het boek voordat u het opnieuw probeert.",
  }),
  cancelled: () => ({
    what: "U hebt het inlezen afgebroken. Wat er al stond, is teruggenomen; het boek is zoals het was.",
    todo: "Kies hetzelfde bestand opnieuw als u toch wilt inlezen.",
  }),
  "selection-empty": () => ({
    what: "In de selectie staan geen gegevens. Er is niets ingelezen.",
    todo: "Selecteer in Excel de kolomnamen met de regels eronder, of één cel daarin, en probeer het opnieuw.",
  }),
  "selection-areas": () => ({
    what: "Er zijn meer losse gebieden tegelijk geselecteerd. Er is niets ingelezen.",
    todo: "Selecteer één aaneengesloten gebied en probeer het opnieuw.",
  }),
  "selection-own-table": () => ({
    what: "De selectie ligt in een tabel van het bestedingsboek zelf. Er is niets ingelezen.",
    todo: "Ga naar het blad met de boekingen, selecteer ze daar en probeer het opnieuw.",
  }),
  "import-unknown": ({ importId }) => ({
    what: `In het boek staan geen regels van de import ${importId}. Er is niets veranderd.`,
    todo: "Laad het boek opnieuw en kijk welke imports erin staan.",
  }),
  "import-reported": ({ year }) => ({
    what: `Bij deze import horen regels van ${year}, en dat jaar is al verantwoord. Er is niets teruggenomen.`,
    todo: `Leg een verschil vast als correctie in het open jaar, met ${year} als jaar dat wordt gecorrigeerd.`,
  }),
  "import-continued": ({ by }) => ({
    what: `Over regels die deze import liet wachten, is bij een latere import besloten (${by}). Er is niets teruggenomen.`,
    todo: "Maak eerst die latere import ongedaan.",
  }),
  "nothing-to-import": () => ({
    what: "Er is niets nieuws om in te lezen: elke gekozen regel staat al in het boek.",
    todo: "Kies een ander bestand, of kies andere kostenplaatsen, rekeningen of projecten.",
  }),
  // Why it cannot be read, `fileRefusalMessage` says.
  "ledger-unreadable": () => ({ what: "Dit bestand is niet te lezen. Er is niets ingelezen.", todo: "Kies een ander bestand." }),
  "csv-empty": () => ({
    what: "Het bestand bevat geen regels. Er is niets overgenomen.",
    todo: "Kies een CSV-bestand met de kolomnamen op de eerste regel en daaronder de bestedingen.",
  }),
  "csv-encoding": ({ line }) => ({
    what: `Regel ${line} bevat tekens die niet te lezen zijn. Er is niets overgenomen.`,
    todo: "Sla het bestand op als “CSV UTF-8 (door lijstscheidingsteken gescheiden)” en probeer het opnieuw.",
  }),
  "csv-headers": ({ missing, unknown, repeated }) => ({
    what: `De kolommen kloppen niet. ${[
      ...(missing.length > 0 ? [`${named("Niet gevonden:", missing)}.`] : []),
      ...(unknown.length > 0 ? [`${named("Niet bekend:", unknown)}.`] : []),
      ...(repeated.length > 0 ? [`${named("Dubbel:", repeated)}.`] : []),
    ].join(" ")} Er is niets overgenomen.`,
    todo: "Pas de eerste regel van het bestand aan; de kolomnamen staan in de uitleg bij Importeren.",
  }),
  "csv-rows": ({ count }) => ({
    what: count === 1 ? "Eén cel in het bestand is niet te lezen. Er is niets overgenomen." : `${count} cellen in het bestand zijn niet te lezen. Er is niets overgenomen.`,
    todo: "Verbeter de genoemde regels in het bestand en importeer het opnieuw.",
  }),
  "csv-known": ({ importId }) => ({
    what: `Dit bestand is al geïmporteerd (import ${importId}). Er is niets overgenomen.`,
    todo: "Wilt u aanvullingen toevoegen, maak dan een bestand met alleen de nieuwe regels.",
  }),
  "year-step": ({ year, from, to, allowed }) => ({
    what: `Het jaar ${year} heeft de status “${from}” en kan niet naar “${to}”. Er is niets geschreven.`,
    todo: `Na “${from}” kan ${joinChoices(allowed, "nl")}.`,
  }),
  "year-errors-open": ({ year, errors }) => ({
    what: `Over ${year} of een eerder jaar ${errors === 1 ? "staat nog één fout" : `staan nog ${errors} fouten`} open. Er is niets geschreven.`,
    todo: "Herstel elke fout, of geef er een toelichting bij.",
  }),
  "year-changed-since-check": ({ year, rows }) => ({
    what: `Sinds ${year} is gecontroleerd, ${rows === 0 ? "zijn de cijfers veranderd" : rows === 1 ? "is één rij veranderd" : `zijn ${rows} rijen veranderd`}. Er is niets geschreven.`,
    todo: `Kies Controleren om te zien wat er veranderde, en laat ${year} opnieuw controleren.`,
  }),
  "year-taken-over": ({ year }) => ({
    what: `De cijfers van ${year} zijn overgenomen uit SiSa; dat jaar is al verantwoord. Er is niets geschreven.`,
    todo: "Alleen een jaar met eigen rijen gaat van concept naar ingediend.",
  }),
  "book-outdated": () => ({
    what: "Dit boek heeft nog de indeling van een eerdere versie, waarin dit nog niet kan. Er is niets geschreven.",
    todo: "Kies “Boek bijwerken” en probeer het opnieuw.",
  }),
  "year-not-reportable": ({ year, years }) => ({
    what: `Over ${year} kan geen verantwoording worden gemaakt. Er is niets geschreven.`,
    todo: years.length === 0 ? "De regeling heeft nog geen verantwoordingsjaar dat is begonnen." : `Kies ${joinWords(years.map(String), "nl")}.`,
  }),
  "form-missing": ({ sheet }) => ({
    what: `Het blad “${sheet}” staat niet meer in deze werkmap. Er is niets geschreven.`,
    todo: "Zoek opnieuw naar het formulier.",
  }),
  "form-unfit": ({ sheet, problems }) => ({
    what: `Het blad “${sheet}” kan niet worden ingevuld. ${problems.map((problem) => formProblemText(problem, "nl")).join(" ")} Er is niets geschreven.`,
    todo: "Kies de SiSa-bijlage van uw gemeente over dit jaar, zoals u die hebt ontvangen.",
  }),
  "form-changed": ({ sheet }) => ({
    what: `Het blad “${sheet}” of de cijfers zijn veranderd sinds u zag wat er zou worden ingevuld. Er is niets geschreven.`,
    todo: "Bekijk het nieuwe overzicht en kies opnieuw.",
  }),
  "form-cells-differ": ({ sheet, cells }) => ({
    what: `Na het invullen staat er op het blad “${sheet}” iets anders dan verwacht in ${joinWords(cells.map(({ address, indicator }) => `${address} (${indicator})`), "nl")}.`,
    todo: "Kijk wat er in deze cellen staat en vul ze met de hand in. De andere cellen van het overzicht zijn ingevuld.",
  }),
  "figures-unreadable": ({ problem }) => ({
    what: `${figuresProblemText(problem, "nl")} Er is niets geschreven.`,
    todo: "Maak de cijfers opnieuw in het bestedingsboek en neem de hele tekst over.",
  }),
  "report-year-without-indicators": ({ year, scheme }) => ({
    what: `De regeling ${scheme} heeft voor ${year} geen indicatoren in deze versie van de invoegtoepassing. Er is niets geschreven.`,
    todo: "Kijk in uw SiSa-bijlage op maat welke indicatoren er voor dat jaar zijn, en vraag uw beheerder om een nieuwere versie.",
  }),
  "report-name-taken": ({ sheet }) => ({
    what: `Het blad “${sheet}” is niet door de invoegtoepassing gemaakt en wordt daarom niet vervangen. Er is niets geschreven.`,
    todo: "Geef dat blad een andere naam en maak het verslag opnieuw.",
  }),
  "table-unreadable": () => ({ what: "Dit bestand is niet te lezen. Er is niets ingelezen.", todo: "Kies een ander bestand." }),
  "nothing-to-take": () => ({ what: "Er is niets gekozen dat kan worden overgenomen. Er is niets geschreven.", todo: "Kies wat u wilt overnemen." }),
  "money-changed": ({ agreed, found }) => ({
    what: `Sinds het voorbeeld is er iets veranderd in het boek (over te nemen: was ${lineCount(agreed.lines, "nl")}, ${formatEuros(agreed.cents, "nl")}; nu ${lineCount(found.lines, "nl")}, ${formatEuros(found.cents, "nl")}). Er is niets geschreven.`,
    todo: "Bekijk het nieuwe voorbeeld en kies opnieuw overnemen.",
  }),
  "plan-changed": ({ agreed, found }) => ({
    what: `Sinds het voorbeeld is er iets veranderd in het boek (${planChangeWords(agreed, found, "nl")}). Er is niets geschreven.`,
    todo: "Bekijk het nieuwe voorbeeld en kies opnieuw Inlezen.",
  }),
};
