import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { OfficeContext } from "./office-context";

/** A workbook that an add-in had made, until it is opened. */
export interface CreatedWorkbook {
  readonly office: OfficeContext;
  readonly bytes: Uint8Array;
}

/** Excel.WorkbookCreated. Opening it keeps its bytes; it stands beside the workbook of the pane, where the add-in cannot reach it. */
export const workbookCreated: (self: CreatedWorkbook) => OfficeObject = defineClass<CreatedWorkbook>({
  name: "WorkbookCreated",
  reads: {
    Open: ({ office, bytes }) => {
      office.openedBeside(bytes);
      return null;
    },
  },
});
