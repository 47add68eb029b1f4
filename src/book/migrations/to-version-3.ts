import type { Scheme } from "../../rules/model/scheme";
import { assignmentSheet } from "../sheets/assignment-sheet";
import { choiceCells, choiceNames } from "../sheets/choice-lists";
import { findingBlocks } from "../sheets/finding-sheet";
import { importSheet } from "../sheets/import-sheet";
import { listSheet } from "../sheets/list-sheet";
import { listSheets } from "../sheets/list-sheets";
import { overviewBehind } from "../sheets/overview-behind";
import { overviewCharts } from "../sheets/overview-charts";
import { overviewLayout } from "../sheets/overview-layout";
import { tableSchemas } from "../table-schemas";
import type { ChartAddition, Migration } from "./migration";
import { overviewAnchors } from "./overview-anchors";

function overviewAddition(scheme: Scheme): ChartAddition {
  const layout = overviewLayout(scheme);
  return {
    sheet: "Overzicht",
    anchors: overviewAnchors(scheme),
    place: `A${layout.charts.heading}:I${layout.behind.budgets.total}`,
    cells: overviewBehind(scheme, layout),
    charts: overviewCharts(scheme, layout),
  };
}

/**
 * Version 3: the import of a ledger. Assignment rules and remembered columns, control totals and kept lines, and the officers' explanations
 * of findings get their tables; spending and ledger figures say which import brought them, and years who prepared and checked them, and how their
 * rows stood when they did. Overzicht gets its charts.
 */
export function toVersion3(scheme: Scheme): Migration {
  return {
    to: 3,
    insertions: [],
    tables: [tableSchemas.tblBesteding, tableSchemas.tblGrootboek, tableSchemas.tblJaar],
    sheets: [
      { schema: importSheet(), after: "Overdrachten" },
      { schema: assignmentSheet(), after: "Import" },
      { schema: listSheet(listSheets.seals), after: "Instellingen" },
    ],
    additions: [
      { sheet: "Instellingen", tables: [], cells: choiceCells, widths: {} },
      { sheet: "Controle", ...findingBlocks },
    ],
    names: choiceNames,
    recalculated: [],
    charts: [overviewAddition(scheme)],
    rewordings: [
      {
        sheet: "Controle",
        address: "A2",
        was: "Wat de laatste controle vond. Deze lijst wordt bij elke controle opnieuw geschreven.",
        becomes: listSheets.findings.explanation,
      },
    ],
  };
}
