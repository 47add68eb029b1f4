import { ExcelHost } from "../../../host/excel-host";
import type { Workbook } from "../../../host/model/workbook";
import { saveWorkbook } from "../../../host/xlsx/save-workbook";
import type { ClaimedFormula } from "../../judge/compare-formulas";
import { compareFormulas } from "../../judge/compare-formulas";
import { findSoffice } from "../../judge/find-soffice";
import { packageFaults } from "../../judge/package/package-faults";
import { recalculateAll } from "../../judge/recalculate";
import { claimedFormulas } from "./claimed-formulas";

/**
 * Gives a test file its way of saving: the host calculates first, the file must be sound, and when all tests ran LibreOffice
 * computes every saved file anew and must agree in every formula cell. Without LibreOffice that fails in CI only.
 */
export function judgedSaves(): (workbook: Workbook) => Promise<Uint8Array> {
  const saved: { readonly bytes: Uint8Array; readonly claimed: readonly ClaimedFormula[] }[] = [];

  afterAll(async () => {
    if (findSoffice() === null && process.env["CI"] !== "true") {
      console.warn("Not judged: LibreOffice (soffice) is not installed here, so nothing independent computes the saved workbooks.");
      return;
    }
    const judged = await recalculateAll(saved.map(({ bytes }) => bytes));
    expect(saved.flatMap(({ claimed }, at) => compareFormulas(claimed, judged[at] ?? []))).toEqual([]);
  }, 180_000);

  return async (workbook) => {
    const host = new ExcelHost({ workbook });
    await host.calculation.settle();
    host.close();
    const bytes = await saveWorkbook(workbook);
    expect(packageFaults(bytes)).toEqual([]);
    saved.push({ bytes, claimed: claimedFormulas(workbook) });
    return bytes;
  };
}
