import { accountantWorkbook } from "../../book/export/accountant-workbook";
import { reportSheets } from "../../book/report/report-sheets";
import { findingWords } from "../../messages/finding-words";
import type { SampleRequest } from "../../rules/audit/audit-sample";
import { reportYear } from "../../rules/report/report-year";
import type { ActionTools } from "../action-tools";
import { judgeStanding } from "../checking/judge-standing";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import { catchRefusal } from "../running/run-action";
import type { OpenBook } from "../session-state";
import { base64Of } from "./base64-of";
import { standingSheets } from "./standing-sheets";

/** Opens the workbook for the accountant over one year beside this one; nothing in the book changes. Returns the bytes of its .xlsx. */
export async function exportForAccountant(tools: ActionTools & { readonly offer: Offer }, open: Pick<OpenBook, "book" | "scheme" | "municipality" | "who">, year: number, sample: SampleRequest | null): Promise<Outcome<Uint8Array>> {
  return catchRefusal(async () => {
    const { book, scheme, municipality, who } = open;
    const today = tools.clock.today();
    const { view, findings } = await judgeStanding(tools, tools.offer, { book, scheme });
    const journal = (await tools.workbook.readTables(["tblLogboek"])).get("tblLogboek") ?? null;
    const report = reportYear(view, year);
    const workbook = accountantWorkbook({
      book,
      view,
      report,
      municipalityName: municipality.name,
      findings,
      wordsOf: (finding) => findingWords(finding, "nl"),
      madeOn: today,
      madeBy: who,
      sample,
      journal,
      reportSheets: await standingSheets(tools.workbook, reportSheets({ view, expenditures: book.expenditures, report, municipalityName: municipality.name, findings: [], madeOn: today, madeBy: who })),
    });
    const bytes = await tools.writeWorkbook(workbook);
    await tools.workbook.openNewWorkbook(base64Of(bytes));
    return { ok: true, value: bytes };
  });
}
