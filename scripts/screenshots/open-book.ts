import type { Officer } from "../../tests/e2e/steps/officer";

/** Opens the practice book on its overview, and waits until the pane shows it. The formula bar shows that Excel does the sums. */
export async function openBook(officer: Officer, book: Uint8Array): Promise<void> {
  const { book: words } = officer.words;
  await officer.app.open(book);
  await officer.sees(words.leftOfAllocation);
  await officer.sees(/351[.,]568/);
  await officer.app.clickCell("Overzicht!C15");
}
