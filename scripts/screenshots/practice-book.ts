import book from "../../tests/data/voorbeeld/book.json";
import type { Officer } from "../../tests/e2e/steps/officer";
import { importFile, makeVoorbeeld, voorbeeldCsv } from "../../tests/e2e/steps/voorbeeld";
import { withOfficer } from "./with-officer";

/** Makes the book of Gemeente Voorbeeld in the pane, as an officer would; gives the workbook's file. */
export async function practiceBook(): Promise<Uint8Array> {
  return withOfficer({ name: "practice book", language: "nl", colorScheme: "light", viewport: { width: 1366, height: 768 } }, async (officer) => {
    await makeVoorbeeld(officer);
    for (const receipt of book.receipts) {
      await addReceipt(officer, receipt);
    }
    await importFile(officer, voorbeeldCsv);
    await officer.sees(/^330 regels overgenomen/);
    return officer.app.save();
  });
}

async function addReceipt(officer: Officer, receipt: (typeof book.receipts)[number]): Promise<void> {
  const { book: words, receipt: labels } = officer.words;
  const amount = (receipt.amountCents / 100).toFixed(2).replace(".", ",");
  await officer.tab(words.entry, words.receipt);
  await officer.type(labels.receivedOn, receipt.receivedOn.split("-").reverse().join("-"));
  await officer.type(labels.amount, amount);
  await officer.type(labels.document, receipt.document);
  await officer.type(labels.note, receipt.note);
  await officer.press(labels.record);
  // The form is empty again when the receipt stands in its table.
  const field = await officer.field(labels.document);
  await field.and((await officer.pane()).locator("[value='']")).waitFor();
}
