import type { Scheme } from "../../rules/model/scheme";
import { expenditureKinds } from "../../rules/model/expenditure-kind";
import { dutchDate } from "../dutch-date";
import type { Founding } from "../founding";
import type { NamedRangeSchema } from "../schema/named-range-schema";
import type { FixedCell, PlacedTable, SheetSchema } from "../schema/sheet-schema";
import { schemaVersion } from "../schema-version";
import { serial } from "../serial";
import { settingKeys } from "../setting-key";
import { sourceText } from "../source-text";
import { indicatorTextTable } from "../tables/indicator-text-table";
import { ledgerTable } from "../tables/ledger-table";
import { openingTable } from "../tables/opening-table";
import { reportedTable } from "../tables/reported-table";
import { kindTable, purposeTable, settingTable } from "../tables/setting-tables";
import { sourceTable } from "../tables/source-table";
import { vatRuleTable } from "../tables/vat-rule-table";
import { yearTable } from "../tables/year-table";
import { choiceCells, choiceNames } from "./choice-lists";
import { sideBySide } from "./side-by-side";
import { widestPeriod } from "./widest-period";

/** What the sheet says about itself. */
export const settingsExplained =
  "Links wat het bestedingsboek moet onthouden en de lijsten waaruit de andere bladen kiezen: wijzig daar niets. Rechts, vanaf Jaren, wat u zelf bijhoudt.";

function settingRows(founding: Founding): PlacedTable["rows"] {
  const { scheme, municipality } = founding;
  const row = (key: string, value: string, note: string): PlacedTable["rows"][number] => ({ Sleutel: key, Waarde: value, Toelichting: note });
  return [
    row(settingKeys.version, String(schemaVersion), "Indeling van dit werkboek; niet wijzigen"),
    row(settingKeys.scheme, scheme.id, "Kenmerk van de regeling"),
    row(settingKeys.schemeTitle, scheme.shortTitle, ""),
    row(settingKeys.municipality, municipality.code, "CBS-code van vier cijfers"),
    row(settingKeys.municipalityName, municipality.name, ""),
    row(settingKeys.asOf, dutchDate(founding.on), "Dag van de laatste controle"),
    row(settingKeys.who, founding.who, "Staat bij elke regel van het logboek; niet door Excel bevestigd"),
  ];
}

function purposeRows(scheme: Scheme): PlacedTable["rows"] {
  return scheme.purposes.map((purpose) => ({
    Doel: purpose.code,
    Naam: purpose.name,
    Zekerheid: purpose.status === "confirmed" ? "bevestigd" : "niet bevestigd",
    Bron: sourceText(purpose),
  }));
}

/** The dates within which spending is permitted under the widest rule that is in force: it is the one that ends last. */
function periodCells(scheme: Scheme): FixedCell[] {
  const period = widestPeriod(scheme);
  return [
    { address: "N4", content: "Bestedingsperiode", style: "heading" },
    { address: "N5", content: serial(period.from), style: "date" },
    { address: "N6", content: serial(period.until), style: "date" },
    { address: "O4", content: "Bron", style: "heading" },
    { address: "O5", content: sourceText(period), style: period.status === "confirmed" ? "explanation" : "unconfirmed" },
  ];
}

/** The names that point into the sheet Instellingen: sources of validation lists and conditional formats. */
export const settingsNames: readonly NamedRangeSchema[] = [
  { name: "lstDoel", formula: "=tblDoel[Doel]" },
  { name: "lstSoort", formula: "=tblSoort[Soort]" },
  ...choiceNames,
  { name: "PeriodeVan", formula: "=Instellingen!$N$5" },
  { name: "PeriodeTot", formula: "=Instellingen!$N$6" },
];

/** What the officer keeps here, at the right of what the add-in keeps. */
export const settingBlocks = sideBySide(
  [
    { title: "Jaren: hoe ver de verantwoording is", schema: yearTable },
    { title: "Openingscijfers: jaren vóór dit boek, overgenomen uit SiSa", schema: openingTable },
    { title: "Verantwoord: wat in de SiSa-bijlage staat", schema: reportedTable },
    { title: "Grootboek: cijfers om mee aan te sluiten", schema: ledgerTable },
    { title: "Bronnen: waar bestedingen vandaan komen", schema: sourceTable },
    { title: "Btw-regels: welk deel verrekenbaar is", schema: vatRuleTable },
    { title: "Indicatorteksten uit het eigen SiSa-formulier", schema: indicatorTextTable },
  ],
  "Q",
  4,
);

/** The sheet Instellingen: what the add-in must remember, and the lists behind the other sheets. */
export function settingsSheet(founding: Founding): SheetSchema {
  return {
    name: "Instellingen",
    cells: [
      { address: "A1", content: "Instellingen", style: "title" },
      { address: "A2", content: settingsExplained, style: "explanation" },
      ...choiceCells,
      ...periodCells(founding.scheme),
      ...settingBlocks.cells,
    ],
    tables: [
      { schema: settingTable, at: "A4", rows: settingRows(founding) },
      { schema: purposeTable, at: "E4", rows: purposeRows(founding.scheme) },
      { schema: kindTable, at: "J4", rows: expenditureKinds.map((Soort) => ({ Soort })) },
      ...settingBlocks.tables,
    ],
    widths: { D: 3, I: 3, K: 3, L: 20, M: 3, N: 20, O: 60, ...settingBlocks.widths },
    frozenRows: 4,
    landscape: true,
    hidden: false,
  };
}
