import { formatCount } from "../format/format-count";
import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { formatPeriod } from "../format/format-period";
import { formatReading } from "../format/format-reading";
import { formatSize } from "../format/format-size";
import { joinWords } from "../format/join-words";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import type { SpendingFacts } from "./spending-facts";
import { splitTextNl } from "./split-text";
import { unreadableTextNl } from "./unreadable-text";

/** Findings about one row of spending, in Dutch. */
export const spendingTextsNl: TextsOf<SpendingFacts> = {
  "expenditure-outside-period": (facts) => {
    const permitted = `de bestedingsperiode (${formatPeriod(facts.permittedFrom, facts.permittedUntil, "nl")})`;
    return facts.basis === "performance"
      ? {
          what: `De prestatie (${formatPeriod(facts.from, facts.until, "nl")}) valt geheel of deels buiten ${permitted}.`,
          todo: "Controleer de prestatiedatums. Kloppen ze, dan mag alleen het deel binnen de periode ten laste van de uitkering komen: splits de besteding of haal haar uit de tabel.",
        }
      : {
          what: `Er is geen prestatiedatum ingevuld. De boekdatum telt daarom, en die (${formatPeriod(facts.from, facts.until, "nl")}) valt buiten ${permitted}.`,
          todo: "Vul “Prestatie van” en “Prestatie t/m” in als de prestatie binnen de periode is geleverd. Anders kan deze besteding niet ten laste van de uitkering komen.",
        };
  },
  "expenditure-date-missing": () => ({
    what: "Er is geen prestatiedatum en geen boekdatum ingevuld. Daardoor is niet te zien of de besteding binnen de bestedingsperiode valt.",
    todo: "Vul “Prestatie van” en “Prestatie t/m” in, of in elk geval de boekdatum.",
  }),
  "expenditure-dates-reversed": (facts) => ({
    what: `De prestatie begint op ${formatDate(facts.from)} en eindigt eerder, op ${formatDate(facts.until)}.`,
    todo: "Controleer of “Prestatie van” en “Prestatie t/m” zijn omgewisseld.",
  }),
  "expenditure-year-missing": () => ({
    what: "Het jaar ontbreekt. De besteding telt mee in het totaal, maar in geen enkel jaar.",
    todo: "Vul bij “Jaar” het jaar in waarover u deze besteding verantwoordt.",
  }),
  "expenditure-year-differs": (facts) => ({
    what: `De besteding telt in ${facts.year}, maar de prestatie is geheel of deels in een ander jaar geleverd (${formatPeriod(facts.from, facts.until, "nl")}).`,
    todo: splitTextNl(facts.proposal, facts.year),
  }),
  "expenditure-measure-missing": () => ({
    what: "Bij deze besteding staat geen maatregel. Daardoor is niet bekend onder welk bestedingsdoel zij valt.",
    todo: "Kies bij “Maatregel” een maatregel uit de lijst.",
  }),
  "expenditure-measure-unknown": (facts) => ({
    what: `De maatregel ${quote(facts.measure)} staat niet op het blad Maatregelen.`,
    todo: "Kies een maatregel uit de lijst, of voeg deze maatregel eerst toe met het bestedingsdoel waar zij onder valt.",
  }),
  "expenditure-kind-unknown": (facts) => ({
    what: `De soort ${quote(facts.kind)} is niet bekend.`,
    todo: "Kies regulier, creditnota, correctie, transitorisch of lagere vaststelling.",
  }),
  "expenditure-amount-missing": () => ({
    what: "Het bedrag ontbreekt. Deze besteding telt nergens in mee.",
    todo: "Vul het bedrag in, of verwijder de rij.",
  }),
  "expenditure-amount-unreadable": (facts) => ({
    what: `${unreadableTextNl("Bedrag", facts)} Deze besteding telt nergens in mee.`,
    todo: "Vul het bedrag in als getal in euro’s, met hooguit twee decimalen en zonder tekst erbij.",
  }),
  "expenditure-amount-decimals": (facts) => ({
    what: `Het bedrag ${facts.shown} heeft meer dan twee decimalen. Deze besteding telt nergens in mee.`,
    todo: "Rond het bedrag zelf af op hele centen, zoals het in uw administratie staat. Het boek rondt niet stilzwijgend af.",
  }),
  "expenditure-negative-unexplained": (facts) => ({
    what: `Het bedrag is negatief (${formatEuros(facts.amount, "nl")}), zonder soort of verwijzing die dat verklaart.`,
    todo: "Kies bij “Soort” bijvoorbeeld creditnota of correctie, of vul bij “Verwijst naar” de oorspronkelijke besteding in.",
  }),
  "expenditure-repeated": (facts) => ({
    what: `${quote(facts.counterparty)}, document ${quote(facts.document)}, ${formatEuros(facts.amount, "nl")} op ${formatDate(facts.on)} staat ${formatCount(facts.times, "nl")} keer in het boek; één bron geeft deze regel ${formatCount(facts.given, "nl")} keer.`,
    todo: "Kijk of dezelfde kosten twee keer zijn ingevoerd of geïmporteerd. Is dat zo, verwijder dan de dubbele rij.",
  }),
  "expenditure-original-unknown": (facts) => ({
    what: `Deze besteding verwijst naar ${quote(facts.refersTo)}, maar geen besteding in het boek heeft dat document of die rij-id.`,
    todo: "Vul bij “Verwijst naar” het document of de rij-id van de oorspronkelijke besteding in. Staat die niet in dit boek, noem haar dan in de omschrijving en maak de cel leeg.",
  }),
  "expenditure-credited-above-original": (facts) => ({
    what: `Op ${quote(facts.refersTo)} is in totaal ${formatSize(facts.credited, "nl")} teruggenomen, meer dan de oorspronkelijke ${formatEuros(facts.original, "nl")}.`,
    todo: "Controleer de bedragen, en of alle creditnota’s en correcties bij deze besteding horen.",
  }),
  "expenditure-accrual-open": (facts) => ({
    what: `Van de transitorische boeking in ${facts.year} is ${formatSize(facts.open, "nl")} nog niet tegengeboekt.`,
    todo: "Neem de tegenboeking op met hetzelfde document of dezelfde tekst bij “Groep”, of laat haar bij “Verwijst naar” naar deze rij verwijzen. Komt er geen tegenboeking, corrigeer de besteding dan in het jaar dat nog openstaat.",
  }),
  "expenditure-evidence-missing": (facts) => ({
    what: `Bij een besteding van de aard ${facts.costType} hoort bewijs dat hier nog niet genoemd is: ${joinWords(facts.missing, "nl")}.`,
    todo: "Noem bij “Bewijs” wat er in het dossier zit, gescheiden door puntkomma’s. Ontbreekt een stuk, vraag het dan nu op; de accountant zal erom vragen.",
  }),
  "expenditure-hours-differ": (facts) => ({
    what: `Bij ${formatReading(facts.hours, "number", "nl")} uur tegen ${formatEuros(facts.rate, "nl")} hoort ${formatEuros(facts.product, "nl")}, maar deze besteding is ${formatEuros(facts.amount, "nl")}.`,
    todo: "Vergelijk “Uren”, “Tarief” en “Bedrag” met de urenstaat.",
  }),
  "expenditure-reserve-mutation": (facts) => ({
    what: `${facts.field === "taakveld" ? "Taakveld" : "Categorie"} ${facts.code} is een mutatie van een reserve. Dat is nooit een besteding van de uitkering.`,
    todo: `Haal deze rij uit de tabel, of verbeter ${facts.field === "taakveld" ? "het taakveld als dat" : "de categorie als die"} verkeerd is overgenomen.`,
  }),
  "expenditure-iv3-unknown": ({ field, code, year, standsUnder }) => ({
    what: `${quote(code)} staat in de Iv3-lijst van ${year} niet bij ${field}${standsUnder === "" ? "" : `, wel bij ${standsUnder}`}.`,
    todo: standsUnder === "" ? `Neem ${field === "taakveld" ? "het taakveld" : "de categorie"} over uit de administratie; nullen achteraan horen bij de code (0.10 is niet 0.1).` : `Zet de code in de kolom ${standsUnder === "taakveld" ? "Taakveld" : "Categorie"} en vul hier ${field === "taakveld" ? "het taakveld" : "de categorie"} in.`,
  }),
  "expenditure-vat-twice": (facts) => ({
    what: `Er is ${formatEuros(facts.recoverableVat, "nl")} verrekenbare btw afgetrokken, maar de bedragen van ${facts.source === "" ? "deze bron" : `bron ${quote(facts.source)}`} zijn al zonder verrekenbare btw.`,
    todo: "Maak “Verrekenbare btw” leeg en neem bij “Bedrag” over wat de bron geeft. Bevatten de bedragen van de bron toch btw, kies dan bij “Btw” van die bron inclusief.",
  }),
  "expenditure-vat-not-carried": (facts) => ({
    what: `Op een besteding van de aard ${facts.costType} rust geen btw, maar er is ${formatEuros(facts.recoverableVat, "nl")} verrekenbare btw afgetrokken.`,
    todo: "Maak “Verrekenbare btw” leeg en neem het hele bedrag op, of verbeter “Aard”.",
  }),
  "expenditure-vat-rule-missing": (facts) => ({
    what: `Er is verrekenbare btw afgetrokken, maar het boek heeft geen btw-regel voor ${formatDate(facts.on)}.`,
    todo: "Voeg op het blad Instellingen een btw-regel toe die op die dag geldt, of maak “Verrekenbare btw” leeg.",
  }),
  "expenditure-subsidy-unknown": (facts) => ({
    what: `De subsidie ${quote(facts.subsidy)} staat niet in de tabel met subsidies.`,
    todo: "Verbeter het kenmerk, of voeg de subsidie eerst toe op het blad Maatregelen.",
  }),
  "expenditure-subsidy-purpose-differs": (facts) => ({
    what: `Subsidie ${quote(facts.subsidy)} valt onder bestedingsdoel ${facts.expected}, maar deze besteding onder ${facts.found}.`,
    todo: "Kies bij de besteding of bij de subsidie een andere maatregel, zodat beide onder hetzelfde bestedingsdoel vallen.",
  }),
};
