import type { SheetProtection } from "../model/sheet-properties";
import type { WriteSheet } from "./hucre-door";

type FileProtection = NonNullable<WriteSheet["protection"]>;

/** The switches of Excel's API and of a file that mean the same: "allowed although protected". */
const switches = [
  ["allowAutoFilter", "autoFilter"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowInsertRows", "insertRows"],
  ["allowPivotTables", "pivotTables"],
  ["allowSort", "sort"],
] as const;

/** The protection of a sheet for hucre; undefined for a sheet that is not protected. No password is written. */
export function fileProtection({ isProtected, options }: SheetProtection): FileProtection | undefined {
  if (!isProtected) {
    return undefined;
  }
  const mode = options["selectionMode"];
  return {
    sheet: true,
    objects: options["allowEditObjects"] !== true,
    scenarios: options["allowEditScenarios"] !== true,
    ...Object.fromEntries(switches.filter(([api]) => options[api] === true).map(([, file]) => [file, true])),
    ...(mode === "None" ? { selectLockedCells: false, selectUnlockedCells: false } : mode === "Unlocked" ? { selectLockedCells: false } : {}),
  };
}

/** The protection of a sheet from a file; only what is allowed is named. */
export function modelProtection(protection: FileProtection | undefined): SheetProtection {
  if (protection?.sheet !== true) {
    return { isProtected: false, options: {} };
  }
  const allowed = switches.filter(([, file]) => protection[file] === true).map(([api]) => [api, true] as const);
  const mode = protection.selectUnlockedCells === false ? "None" : protection.selectLockedCells === false ? "Unlocked" : null;
  return {
    isProtected: true,
    options: {
      ...Object.fromEntries(allowed),
      ...(protection.objects === true ? {} : { allowEditObjects: true }),
      ...(protection.scenarios === true ? {} : { allowEditScenarios: true }),
      ...(mode === null ? {} : { selectionMode: mode }),
    },
  };
}
