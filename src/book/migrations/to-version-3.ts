import { assignmentSheet } from "../sheets/assignment-sheet";
import { choiceCells, choiceNames } from "../sheets/choice-lists";
import { findingBlocks } from "../sheets/finding-sheet";
import { importSheet } from "../sheets/import-sheet";
import { listSheet } from "../sheets/list-sheet";
import { listSheets } from "../sheets/list-sheets";
import { tableSchemas } from "../table-schemas";
import type { Migration } from "./migration";

/**
 * Version 3: the import of a ledger. Assignment rules and remembered columns, control totals and kept lines, and the officers' explanations
 * of findings get their tables; spending and ledger figures say which import brought them, and years who prepared and checked them, and how their
 * rows stood when they did.
 */
export function toVersion3(): Migration {
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
