import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { Trouble } from "../model/trouble";
import type { SheetRef } from "./sheet-ref";
import { isRecord } from "./wire-value";

/** Excel.WorksheetProtection. A password is refused: this host keeps none. */
export const worksheetProtection: (self: SheetRef) => OfficeObject = defineClass<SheetRef>({
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: ({ sheet }) => sheet.state.protection.isProtected },
    Options: { get: ({ sheet }) => ({ ...sheet.state.protection.options }) },
  },
  writes: {
    Protect: ({ sheet }, args) => {
      if (sheet.state.protection.isProtected) {
        throw new Trouble("InvalidOperation", `The worksheet ${sheet.name} is protected already.`);
      }
      refusePassword("protect", args.isGiven(1));
      const given = args.raw(0);
      const options = Object.fromEntries(
        Object.entries(isRecord(given) ? given : {}).flatMap(([key, value]) => (typeof value === "boolean" || typeof value === "string" ? [[key, value] as const] : [])),
      );
      sheet.set("protection", { protection: { isProtected: true, options } });
    },
    Unprotect: ({ sheet }, args) => {
      refusePassword("unprotect", args.isGiven(0));
      sheet.set("protection", { protection: { isProtected: false, options: {} } });
    },
  },
});

function refusePassword(method: string, given: boolean): void {
  if (given) {
    throw new Trouble("NotImplemented", `WorksheetProtection.${method}: a password is not served by this host.`);
  }
}
