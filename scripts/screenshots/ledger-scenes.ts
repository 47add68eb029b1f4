import { chooseLedger, group, selectCode } from "../../tests/e2e/steps/import-ledger";
import { ledgerCsv } from "../../tests/e2e/steps/ledger-files";
import type { Officer } from "../../tests/e2e/steps/officer";

/** Goes through the import of a ledger as far as the preview; `take` makes a picture of each step. */
export async function ledgerScenes(officer: Officer, take: (scene: string) => Promise<void>): Promise<void> {
  const { ledger, ledgerAssignment, ledgerFile, ledgerImport } = officer.words;
  await chooseLedger(officer, ledgerCsv());
  await officer.sees(/Windows-1252/);
  await take("ledger-file");
  await officer.press(ledger.next);
  await (await officer.pane()).getByLabel(ledgerFile.exclusief).check();
  await take("ledger-columns");
  await officer.press(ledger.next);
  await selectCode(officer, "6430");
  await take("ledger-selection");
  await officer.press(ledger.next);
  const lunches = await group(officer, "Bakkerij Café ’t Hoekje");
  await lunches.getByRole("button", { name: ledgerAssignment.makeRule }).click();
  await take("ledger-assignment");
  await lunches.getByRole("button", { name: ledger.cancel }).click();
  await officer.press(ledger.next);
  await officer.sees(ledgerImport.addsUp);
  await take("ledger-preview");
}
