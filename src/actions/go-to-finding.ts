import { partHeaders } from "../book/codec/part-headers";
import { partTables } from "../book/codec/part-tables";
import type { Place } from "../rules/model/finding";
import type { Outcome } from "./outcome";
import type { WorkbookPort } from "./ports/workbook-port";
import { catchRefusal } from "./running/run-action";

/** Brings the cell of a finding, or of anything else with a place, into view; what is about the whole book is shown on the sheet Overzicht. */
export async function goToFinding(workbook: WorkbookPort, { place }: { readonly place: Place }): Promise<Outcome<null>> {
  return catchRefusal(async () => {
    if (place.part === null || place.row === null) {
      await workbook.showSheet("Overzicht");
    } else {
      const headers: Readonly<Record<string, string>> = partHeaders[place.part];
      await workbook.goTo(partTables[place.part], place.row, place.column === null ? null : (headers[place.column] ?? null));
    }
    return { ok: true, value: null };
  });
}
