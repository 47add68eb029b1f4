import type { FixtureIndicator, FixtureScheme } from "./annex-layout";

/** Words of these indicators are made up for the fixtures wherever docs/regeling has no confirmed wording: all of D14 and H4. */
const list = "Hieronder per regel één gemeente(code) selecteren en in de kolommen ernaast de verantwoordingsinformatie voor die gemeente invullen";

export const d8: FixtureScheme = {
  department: "OCW",
  code: "D8",
  title: ["Gemeentelijk onderwijsachterstandenbeleid 2019-2022 (OAB)", "Besluit specifieke uitkeringen gemeentelijk onderwijsachterstandenbeleid", "Ontvanger: Gemeenten"],
};

export const d14: FixtureScheme = {
  department: "OCW",
  code: "D14",
  title: ["Regeling specifieke uitkering inhalen COVID-19 gerelateerde onderwijsvertragingen", "Regeling specifieke uitkering inhalen COVID-19 gerelateerde onderwijsvertragingen", "Ontvanger: Gemeenten"],
};

export const h4: FixtureScheme = {
  department: "VWS",
  code: "H4",
  title: ["Specifieke uitkering stimulering sport (fixture)", "Regeling specifieke uitkering stimulering sport", "Ontvanger: Gemeenten"],
};

export const d8Amounts: readonly FixtureIndicator[] = [
  { code: "D8/01", text: "Besteding (jaar T) aan voorzieningen voor voorschoolse educatie", control: "R" },
  { code: "D8/02", text: "Besteding (jaar T) aan overige activiteiten voor leerlingen met een grote achterstand in de Nederlandse taal", control: "R" },
  { code: "D8/03", text: "Besteding (jaar T) aan afspraken over voor- en vroegschoolse educatie met bevoegde gezagsorganen", control: "R" },
];

/** The lists of D8 in 2019 and of D14, under these codes. */
export function lists(codes: readonly [string, string, string, string]): readonly FixtureIndicator[] {
  return [
    { code: codes[0], text: list, control: "n.v.t.", look: "codeInput" },
    { code: codes[1], text: "Aan andere gemeenten (in jaar T) overgeboekte middelen (lasten)", control: "R" },
    { code: codes[2], text: list, control: "n.v.t.", look: "codeInput" },
    { code: codes[3], text: "Van andere gemeenten (in jaar T) overgeboekte middelen (baten)", control: "R" },
  ];
}

export const d14Amounts: readonly FixtureIndicator[] = [
  { code: "D14/01", text: "Besteding (jaar T) aan maatregelen (verzonnen tekst)", control: "R" },
  { code: "D14/02", text: "Besteding (jaar T) aan tijdelijke extra huur van bestaande huisvesting (verzonnen tekst)", control: "R" },
  { code: "D14/03", text: "Besteding (jaar T) aan ambtelijke capaciteit of inkoop van expertise (verzonnen tekst)", control: "R" },
  { code: "D14/04", text: "Opgebouwde reserve ultimo (jaar T-1)", control: "R" },
];

/** An indicator that the scheme of the book does not know. */
export const d14Final: FixtureIndicator = { code: "D14/09", text: "Eindverantwoording (Ja/Nee) (verzonnen indicator)", control: "n.v.t.", look: "textInput" };

export const h4Amounts: readonly FixtureIndicator[] = [
  { code: "H4/01", text: "Ontvangen bedrag (jaar T)", control: "R", values: [125_000] },
  { code: "H4/02", text: "Besteding (jaar T) per project", control: "R", values: [98_750] },
];
