import type { Scheme } from "../../rules/model/scheme";
import { expenditureKinds } from "../../rules/model/expenditure-kind";
import { transferDirections } from "../../rules/model/transfer";
import { dutchDate } from "../dutch-date";
import type { Founding } from "../founding";
import type { NamedRangeSchema } from "../schema/named-range-schema";
import type { FixedCell, PlacedTable, SheetSchema } from "../schema/sheet-schema";
import { schemaVersion } from "../schema-version";
import { serial } from "../serial";
import { settingKeys } from "../setting-key";
import { sourceText } from "../source-text";
import { kindTable, purposeTable, settingTable } from "../tables/setting-tables";

function settingRows(founding: Founding): PlacedTable["rows"] {
  const { scheme, municipality } = founding;
  const row = (key: string, value: string, note: string): PlacedTable["rows"][number] => ({ Sleutel: key, Waarde: value, Toelichting: note });
  return [
    row(settingKeys.version, String(schemaVersion), "Indeling van dit werkboek; niet wijzigen"),
    row(settingKeys.scheme, scheme.code, "SiSa-code"),
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
  const period = scheme.spendingPeriods.reduce((widest, next) => (next.until > widest.until ? next : widest));
  return [
    { address: "N4", content: "Bestedingsperiode", style: "heading" },
    { address: "N5", content: serial(period.from), style: "date" },
    { address: "N6", content: serial(period.until), style: "date" },
    { address: "O4", content: "Bron", style: "heading" },
    { address: "O5", content: sourceText(period), style: period.status === "confirmed" ? "explanation" : "unconfirmed" },
  ];
}

const directionCells: readonly FixedCell[] = [
  { address: "L4", content: "Richting", style: "heading" },
  ...transferDirections.map((direction, index): FixedCell => ({ address: `L${5 + index}`, content: direction, style: "text" })),
];

/** The names that point into the sheet Instellingen: sources of validation lists and conditional formats. */
export const settingsNames: readonly NamedRangeSchema[] = [
  { name: "lstDoel", formula: "=tblDoel[Doel]" },
  { name: "lstSoort", formula: "=tblSoort[Soort]" },
  { name: "lstRichting", formula: `=Instellingen!$L$5:$L$${4 + transferDirections.length}` },
  { name: "PeriodeVan", formula: "=Instellingen!$N$5" },
  { name: "PeriodeTot", formula: "=Instellingen!$N$6" },
];

/** The sheet Instellingen: what the add-in must remember, and the lists behind the other sheets. */
export function settingsSheet(founding: Founding): SheetSchema {
  return {
    name: "Instellingen",
    cells: [
      { address: "A1", content: "Instellingen", style: "title" },
      { address: "A2", content: "Wat het bestedingsboek moet onthouden, en de lijsten waaruit de andere bladen kiezen. Wijzig hier niets met de hand.", style: "explanation" },
      ...directionCells,
      ...periodCells(founding.scheme),
    ],
    tables: [
      { schema: settingTable, at: "A4", rows: settingRows(founding) },
      { schema: purposeTable, at: "E4", rows: purposeRows(founding.scheme) },
      { schema: kindTable, at: "J4", rows: expenditureKinds.map((Soort) => ({ Soort })) },
    ],
    widths: { D: 3, I: 3, K: 3, L: 12, M: 3, N: 20, O: 60 },
    frozenRows: 4,
    landscape: true,
    hidden: false,
  };
}
