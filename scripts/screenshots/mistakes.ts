import type { Officer } from "../../tests/e2e/steps/officer";

/** What goes wrong in practice: a service before the period, an amount that is none, a measure nobody knows, a date that does not exist. */
const mistakes = [
  ["D6", "2021-06-30"],
  ["I7", "1.2.3,4"],
  ["F8", "Zomerschool 2025"],
  ["E10", "31-02-2022"],
] as const;

/** Pastes mistakes into the first rows of Bestedingen shows what the pane says of them, and goes to the first. */
export async function makeMistakes(officer: Officer): Promise<void> {
  await officer.showSheet("Bestedingen");
  for (const [address, text] of mistakes) {
    await officer.app.verb("paste", `Bestedingen!${address}`, text);
  }
  await officer.tab(officer.words.book.findings);
  await officer.sees(/1\.2\.3,4/);
  await (await officer.pane()).getByRole("button", { name: /Prestatie van$/ }).click();
}
