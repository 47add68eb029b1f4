import type { Scheme } from "../../rules/model/scheme";
import type { PlacedTable } from "../schema/sheet-schema";
import { allocationBlocks, allocationExplained } from "../sheets/allocation-sheet";
import { choiceCells, choiceNames } from "../sheets/choice-lists";
import { measureSheet } from "../sheets/measure-sheet";
import { overviewLayout } from "../sheets/overview-layout";
import { overviewFigures, overviewSheet } from "../sheets/overview-sheet";
import { settingBlocks, settingsExplained } from "../sheets/settings-sheet";
import { tableSchemas } from "../table-schemas";
import type { Insertion, Migration, RecalculatedSheet, SheetAddition } from "./migration";
import { overviewAnchors } from "./overview-anchors";

function isNew({ schema }: PlacedTable): boolean {
  return schema.since === 2;
}

/** Room on the sheet Overzicht for what was repaid and for what was taken over from SiSa. */
function overviewInsertions(scheme: Scheme): Insertion[] {
  const { purposes, calendar } = overviewLayout(scheme);
  const at = (address: string, says: string): Insertion["guard"] => ({ address, says });
  return [
    { sheet: "Overzicht", cells: "14:14", shift: "Down", guard: at("B14", "Nog over van de toekenning") },
    { sheet: "Overzicht", cells: `${purposes.takenOver}:${purposes.takenOver}`, shift: "Down", guard: at(`B${purposes.takenOver}`, "Totaal besteed") },
    { sheet: "Overzicht", cells: "H:H", shift: "Right", guard: at(`H${calendar.header}`, "Nog over van ontvangsten") },
  ];
}

function recalculated(scheme: Scheme): RecalculatedSheet {
  const { name, widths } = overviewSheet(scheme);
  return { sheet: name, anchors: overviewAnchors(scheme), cells: overviewFigures(scheme), widths };
}

function additions(): SheetAddition[] {
  const measures = measureSheet();
  return [
    { sheet: "Toekenning", tables: allocationBlocks.tables.filter(isNew), cells: allocationBlocks.cells, widths: allocationBlocks.widths },
    { sheet: measures.name, tables: measures.tables.filter(isNew), cells: measures.cells, widths: measures.widths },
    { sheet: "Instellingen", tables: settingBlocks.tables, cells: [...choiceCells, ...settingBlocks.cells], widths: { L: 20, ...settingBlocks.widths } },
  ];
}

/**
 * Version 2: the whole model of a book. Decisions can replace each other and address predecessors; budgets, subsidies, repayments,
 * years, openings, reported and ledger figures, sources, VAT rules and indicator texts get their tables.
 */
export function toVersion2(scheme: Scheme): Migration {
  return {
    to: 2,
    insertions: overviewInsertions(scheme),
    tables: [tableSchemas.tblToekenning, tableSchemas.tblMaatregel, tableSchemas.tblBesteding],
    sheets: [],
    additions: additions(),
    names: [...choiceNames, { name: "lstSubsidie", formula: "=tblSubsidie[Kenmerk]" }],
    recalculated: [recalculated(scheme)],
    rewordings: [
      {
        sheet: "Toekenning",
        address: "A2",
        was: "Links de beschikkingen waarmee het Rijk een bedrag toekent, rechts het geld dat is ontvangen.",
        becomes: allocationExplained,
      },
      {
        sheet: "Instellingen",
        address: "A2",
        was: "Wat het bestedingsboek moet onthouden, en de lijsten waaruit de andere bladen kiezen. Wijzig hier niets met de hand.",
        becomes: settingsExplained,
      },
    ],
  };
}
