import type { SubsidyFacts } from "../../rules/model/facts/subsidy-facts";
import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { formatPeriod } from "../format/format-period";
import { formatSize } from "../format/format-size";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";

/** Findings about subsidies, in Dutch. */
export const subsidyTextsNl: TextsOf<SubsidyFacts> = {
  "subsidy-repeated": (facts) => ({
    what: `Het kenmerk ${quote(facts.reference)} staat bij meer dan één subsidie. Een besteding met dit kenmerk is daardoor niet aan één subsidie toe te rekenen.`,
    todo: "Geef elke subsidie een eigen kenmerk, of verwijder de dubbele rij.",
  }),
  "subsidy-measure-unknown": (facts) => ({
    what: `De maatregel ${quote(facts.measure)} van deze subsidie staat niet in de tabel met maatregelen.`,
    todo: "Kies een maatregel uit de lijst, of voeg deze maatregel eerst toe met het bestedingsdoel waar zij onder valt.",
  }),
  "subsidy-dates-reversed": (facts) => ({
    what: `De activiteit begint op ${formatDate(facts.from)} en eindigt eerder, op ${formatDate(facts.until)}.`,
    todo: "Controleer of “Activiteit van” en “Activiteit t/m” zijn omgewisseld.",
  }),
  "subsidy-outside-period": (facts) => ({
    what: `De gesubsidieerde activiteit (${formatPeriod(facts.from, facts.until, "nl")}) valt geheel of deels buiten de bestedingsperiode (${formatPeriod(facts.permittedFrom, facts.permittedUntil, "nl")}).`,
    todo: "Controleer de datums aan de hand van de verlening. Kloppen ze, dan mag alleen het deel binnen de periode ten laste van de uitkering komen.",
  }),
  "subsidy-above-granted": (facts) => ({
    what: `Aan deze subsidie is ${formatEuros(facts.attributed, "nl")} toegerekend; dat is ${formatEuros(facts.over, "nl")} meer dan verleend (${formatEuros(facts.granted, "nl")}).`,
    todo: "Controleer of al deze bestedingen bij de subsidie horen. Is de verlening verhoogd, vul dan bij “Verleend” het nieuwe bedrag in.",
  }),
  "subsidy-determined-above-granted": (facts) => ({
    what: `De subsidie is vastgesteld op ${formatEuros(facts.determined, "nl")}; dat is ${formatEuros(facts.over, "nl")} meer dan verleend (${formatEuros(facts.granted, "nl")}).`,
    todo: "Controleer beide bedragen in de beschikkingen. Is de verlening verhoogd, vul dan bij “Verleend” het nieuwe bedrag in.",
  }),
  "subsidy-lower-not-corrected": (facts) => ({
    what: `De subsidie is vastgesteld op ${formatEuros(facts.determined, "nl")}, maar er is ${formatEuros(facts.attributed, "nl")} aan toegerekend. De lagere vaststelling van ${formatSize(facts.difference, "nl")} is nog niet verwerkt.`,
    todo: `Neem in ${facts.openYear}, het jaar dat nog openstaat, onder deze subsidie een besteding op van \u2212${formatSize(facts.difference, "nl")} met de soort lagere vaststelling.`,
  }),
  "subsidy-not-settled": (facts) => ({
    what: `Deze subsidie moest vóór ${formatDate(facts.settleBefore)} zijn vastgesteld, maar er is geen vastgesteld bedrag ingevuld.`,
    todo: "Vul “Vastgesteld op” en “Vastgesteld” in zodra de subsidie is vastgesteld. Is er uitstel verleend, pas dan de datum bij “Vaststellen voor” aan.",
  }),
};
