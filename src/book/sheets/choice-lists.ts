import { costTypes } from "../../rules/model/cost-type";
import { importLineStates } from "../../rules/model/import-line";
import { ledgerRoles, moneySources } from "../../rules/model/ledger-figure";
import { lineDestinations } from "../../rules/model/line-destination";
import { vatBases } from "../../rules/model/source-file";
import { yearPolicies } from "../../rules/model/subsidy";
import { transferDirections } from "../../rules/model/transfer";
import { yearStatuses } from "../../rules/model/year-record";
import { yearRules } from "../../rules/model/year-rule";
import type { NamedRangeSchema } from "../schema/named-range-schema";
import type { FixedCell } from "../schema/sheet-schema";

const column = "L";

/** The words that a column of the workbook chooses from, under their heading on the sheet Instellingen. */
interface ChoiceList {
  readonly name: string;
  readonly heading: string;
  readonly words: readonly string[];
  /** Row of the heading. */
  readonly row: number;
}

/** The lists stand in one column under each other: their words are fixed, so none of them grows. */
const lists: readonly ChoiceList[] = [
  { name: "lstRichting", heading: "Richting", words: transferDirections, row: 4 },
  { name: "lstAard", heading: "Aard", words: costTypes, row: 8 },
  { name: "lstGeldbron", heading: "Geldbron", words: moneySources, row: 14 },
  { name: "lstJaarstatus", heading: "Status van een jaar", words: yearStatuses, row: 18 },
  { name: "lstRol", heading: "Rol", words: ledgerRoles, row: 25 },
  { name: "lstJaarregel", heading: "Jaarregel", words: yearPolicies, row: 33 },
  { name: "lstBtw", heading: "Btw", words: vatBases, row: 37 },
  { name: "lstJaNee", heading: "Ja of nee", words: ["ja", "nee"], row: 41 },
  { name: "lstUitkomst", heading: "Uitkomst", words: lineDestinations, row: 45 },
  { name: "lstJaarVolgens", heading: "Jaar volgens", words: yearRules, row: 50 },
  { name: "lstRegelstatus", heading: "Status van een regel", words: importLineStates, row: 54 },
];

/** The cells of the lists, for the sheet Instellingen. */
export const choiceCells: readonly FixedCell[] = lists.flatMap(({ heading, words, row }) => [
  { address: `${column}${row}`, content: heading, style: "heading" as const },
  ...words.map((word, index): FixedCell => ({ address: `${column}${row + 1 + index}`, content: word, style: "text" })),
]);

/** The names over the lists, sources of validation. */
export const choiceNames: readonly NamedRangeSchema[] = lists.map(({ name, words, row }) => ({
  name,
  formula: `=Instellingen!$${column}$${row + 1}:$${column}$${row + words.length}`,
}));
