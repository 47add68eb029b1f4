import { accountantWorkbook } from "../../book/export/accountant-workbook";
import type { ExportWorkbook } from "../../book/export/export-sheet";
import { findingWords } from "../../messages/finding-words";
import type { SampleRequest } from "../../rules/audit/audit-sample";
import { createBookEngine } from "../../rules/create-book-engine";
import { reportYear } from "../../rules/report/report-year";
import type { ActionTools } from "../action-tools";
import { lawOn } from "../law-on";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import { catchRefusal } from "../running/run-action";
import type { OpenBook } from "../session-state";

/** What an export needs beside the book. */
export interface ExportTools extends ActionTools {
  readonly offer: Offer;
  /** Returns the bytes of an .xlsx; loaded when the first export is made. */
  readonly writeWorkbook: (workbook: ExportWorkbook) => Promise<Uint8Array>;
}

/** Returns the workbook for the accountant over one year, as the bytes of an .xlsx; nothing in the book changes. */
export async function exportForAccountant(tools: ExportTools, open: Pick<OpenBook, "book" | "scheme" | "municipality" | "who">, year: number, sample: SampleRequest | null): Promise<Outcome<Uint8Array>> {
  return catchRefusal(async () => {
    const { book, scheme, municipality, who } = open;
    const today = tools.clock.today();
    const engine = createBookEngine({ ...lawOn(tools.offer, today), scheme }, book);
    const view = engine.view();
    const journal = (await tools.workbook.readTables(["tblLogboek"])).get("tblLogboek") ?? null;
    const workbook = accountantWorkbook({
      book,
      view,
      report: reportYear(view, year),
      municipalityName: municipality.name,
      findings: engine.findings(),
      wordsOf: (finding) => findingWords(finding, "nl"),
      madeOn: today,
      madeBy: who,
      sample,
      journal,
      formulaDifferences: null,
    });
    return { ok: true, value: await tools.writeWorkbook(workbook) };
  });
}
