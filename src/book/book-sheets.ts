import type { Founding } from "./founding";
import type { NamedRangeSchema } from "./schema/named-range-schema";
import type { SheetSchema } from "./schema/sheet-schema";
import { allocationSheet } from "./sheets/allocation-sheet";
import { assignmentSheet } from "./sheets/assignment-sheet";
import { findingSheet } from "./sheets/finding-sheet";
import { importSheet } from "./sheets/import-sheet";
import { listSheet } from "./sheets/list-sheet";
import { listSheets } from "./sheets/list-sheets";
import { measureSheet } from "./sheets/measure-sheet";
import { overviewNames, overviewSheet } from "./sheets/overview-sheet";
import { settingsNames, settingsSheet } from "./sheets/settings-sheet";

/** Returns the sheet Logboek. It is made first, so that the making of the rest stands in it. */
export function journalSheet(): SheetSchema {
  return listSheet(listSheets.journal);
}

/** Returns the other sheets of a new book, in the order in which they stand. */
export function bookSheets(founding: Founding): SheetSchema[] {
  return [
    overviewSheet(founding.scheme),
    allocationSheet(founding),
    measureSheet(),
    listSheet(listSheets.expenditures),
    listSheet(listSheets.transfers),
    importSheet(),
    assignmentSheet(),
    findingSheet(),
    settingsSheet(founding),
    listSheet(listSheets.seals),
  ];
}

/** Returns the workbook names of a book: the sources of its lists and the limits in its conditional formats. */
export function bookNames(founding: Founding): NamedRangeSchema[] {
  return [
    { name: "lstMaatregel", formula: "=tblMaatregel[Maatregel]" },
    { name: "lstSubsidie", formula: "=tblSubsidie[Kenmerk]" },
    ...settingsNames,
    ...overviewNames(founding.scheme),
  ];
}
