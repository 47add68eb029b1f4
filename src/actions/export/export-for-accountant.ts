import { accountantWorkbook } from "../../book/export/accountant-workbook";
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
import { base64Of } from "./base64-of";

/** Opens the workbook for the accountant over one year beside this one; nothing in the book changes. Returns the bytes of its .xlsx. */
export async function exportForAccountant(tools: ActionTools & { readonly offer: Offer }, open: Pick<OpenBook, "book" | "scheme" | "municipality" | "who">, year: number, sample: SampleRequest | null): Promise<Outcome<Uint8Array>> {
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
    const bytes = await tools.writeWorkbook(workbook);
    await tools.workbook.openNewWorkbook(base64Of(bytes));
    return { ok: true, value: bytes };
  });
}
