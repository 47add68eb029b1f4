import { partTables } from "../../book/codec/part-tables";
import type { ActionTools } from "../action-tools";
import type { LiveSession } from "../live/live-session";
import type { Offer } from "../make-book";
import { catchRefusal } from "../running/run-action";
import type { ReportSession } from "./report-session";

/** Returns the account of a year for one open workbook. The sheets of a report are built by code that is loaded when one is asked for. */
export function createReportSession(tools: ActionTools, offer: Offer, live: LiveSession): ReportSession {
  return {
    years: () => {
      const state = live.state();
      return state.is === "open" ? state.reportableYears : [];
    },
    writeReport: (year) =>
      live.act(async () => {
        const { writeReport } = await import(/* webpackChunkName: "report" */ "./write-report");
        const written = await writeReport(tools, offer, year);
        if (written.ok) {
          live.keepSealTroubles(written.value.sealTroubles);
        }
        return written;
      }),
    showOnly: (part, rowIds) =>
      catchRefusal(async () => {
        await tools.workbook.filterTable(partTables[part], "Rij-id", rowIds);
        return { ok: true, value: null };
      }),
    showAll: (part) =>
      catchRefusal(async () => {
        await tools.workbook.clearFilter(partTables[part]);
        return { ok: true, value: null };
      }),
  };
}
