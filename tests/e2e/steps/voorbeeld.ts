import { join } from "node:path";
import { root } from "../harness/built";
import book from "../../data/voorbeeld/book.json";
import type { Officer } from "./officer";

/** Where the 330 lines of spending of Gemeente Voorbeeld stand. */
export const voorbeeldCsv = join(root, "tests", "data", "voorbeeld", "besteding.csv");

/** Fills in the form for the practice book of Gemeente Voorbeeld. */
export async function fillVoorbeeld(officer: Officer): Promise<void> {
  const { make } = officer.words;
  await (await officer.field(make.practice)).check();
  await officer.type(make.practiceName, "Voorbeeld");
  await officer.type(make.reference, "VB/2021/000001");
  await officer.type(make.decidedOn, "15-10-2021");
  await officer.type(make.amount, "1.482.316,40");
  await officer.type(make.pupils("01-10-2020"), "11.672");
  await officer.type(make.score, "4582");
  await officer.type(make.who, "V. Oorbeeld");
}

/** Makes the book with its ten measures. */
export async function makeVoorbeeld(officer: Officer): Promise<void> {
  const { make, book: words } = officer.words;
  await fillVoorbeeld(officer);
  await officer.press(make.make);
  await officer.sees(words.leftOfAllocation);
  for (const measure of book.measures) {
    await addMeasure(officer, measure.name, measure.purpose);
  }
}

export async function addMeasure(officer: Officer, name: string, purpose: string): Promise<void> {
  const { book: words, measure } = officer.words;
  await officer.tab(words.entry, words.measures);
  await officer.type(measure.name, name);
  await officer.choose(measure.purpose, purpose);
  await officer.press(measure.add);
  await officer.sees(measure.added(name));
}

/** Imports a CSV file of spending through the pane, where the import of a ledger comes first. */
export async function importFile(officer: Officer, file: string): Promise<void> {
  const { book: words, import: labels, ledgerFile } = officer.words;
  // By way of another tab, so that it starts the same wherever the officer was.
  await officer.tab(words.entry, words.receipt, words.import);
  await officer.press(ledgerFile.csv);
  await (await officer.field(labels.file)).setInputFiles(file);
  await officer.press(labels.import);
}
