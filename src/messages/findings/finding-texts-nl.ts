import { formatCount } from "../format/format-count";
import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { formatPeriod } from "../format/format-period";
import { quote } from "../format/quote";
import { unreadableTextNl } from "./unreadable-text";
import { splitTextNl } from "./split-text";
import { overspendTextNl } from "./overspend-text";
import type { FindingTexts } from "./finding-texts";

/** Every finding in Dutch. The workbook's sheet Controle uses these sentences whatever the pane speaks. */
export const findingTextsNl: FindingTexts = {
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
    what: "Het boekjaar ontbreekt. De besteding telt mee in het totaal, maar in geen enkel jaar.",
    todo: "Vul bij “Jaar” het boekjaar in waarin deze last in de administratie staat.",
  }),
  "expenditure-year-differs": (facts) => ({
    what: `Het boekjaar is ${facts.year}, maar de prestatie is geleverd in een ander jaar (${formatPeriod(facts.from, facts.until, "nl")}).`,
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
    todo: "Vul het bedrag in als getal, bijvoorbeeld 1234,56.",
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
  "cell-unreadable": (facts, column) => ({
    what: unreadableTextNl(column, facts),
    todo: "Verbeter de cel, of maak haar leeg.",
  }),
  "cell-missing": (_facts, column) => ({
    what: column === "" ? "Een verplichte cel is leeg." : `De cel bij “${column}” is leeg, maar wel nodig.`,
    todo: "Vul de cel in, of verwijder de rij als zij niet nodig is.",
  }),
  "measure-purpose-unknown": (facts) => ({
    what: facts.purpose === "" ? "Bij deze maatregel staat geen bestedingsdoel." : `Het bestedingsdoel ${quote(facts.purpose)} hoort niet bij deze regeling.`,
    todo: "Kies bij “Doel” een bestedingsdoel uit de lijst.",
  }),
  "measure-repeated": (facts) => ({
    what: `De maatregel ${quote(facts.name)} staat vaker op het blad Maatregelen.`,
    todo: "Geef elke maatregel een eigen naam, of verwijder de dubbele rij.",
  }),
  "transfer-direction-unknown": (facts) => ({
    what: facts.direction === "" ? "Bij deze overdracht staat niet of het geld aan of van een andere gemeente is." : `De richting ${quote(facts.direction)} is niet bekend.`,
    todo: "Kies “aan” (u draagt over aan een andere gemeente) of “van” (u ontvangt van een andere gemeente).",
  }),
  "allocation-differs": (facts) => ({
    what: `De beschikking noemt ${formatEuros(facts.decided, "nl")}; uit het aantal leerlingen en de achterstandsscore volgt ${formatEuros(facts.recomputed, "nl")}. Het verschil is ${formatEuros(facts.difference, "nl")}.`,
    todo: "Controleer het bedrag, het aantal leerlingen en de score. Kloppen ze, dan geldt het bedrag van de beschikking; het boek rekent daarmee.",
  }),
  "spent-above-available": overspendTextNl,
};
