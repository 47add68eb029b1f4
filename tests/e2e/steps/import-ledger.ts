import type { Locator } from "playwright-core";
import type { ChosenFile } from "./ledger-files";
import type { Officer } from "./officer";

/** Goes to the first step of the import and chooses a file, by its bytes or its path, or the parts of an auditfile together. */
export async function chooseLedger(officer: Officer, file: ChosenFile | string | string[]): Promise<void> {
  const { book: words, ledgerFile } = officer.words;
  await officer.tab(words.entry, words.import);
  await (await officer.field(ledgerFile.file)).setInputFiles(file);
}

/** Goes to the next step by the keyboard, and waits until its heading has the focus. */
export async function nextStep(officer: Officer, title: string): Promise<void> {
  const { ledger } = officer.words;
  const pane = await officer.pane();
  await pane.getByRole("button", { name: ledger.next, exact: true }).focus();
  await officer.app.page.keyboard.press("Enter");
  await pane.waitForFunction((text) => document.activeElement?.textContent.endsWith(text) === true, title);
}

/** Ticks a code in a list of the selection. */
export async function selectCode(officer: Officer, code: string): Promise<void> {
  await (await officer.pane()).getByRole("checkbox", { name: new RegExp(`^${code}( |$)`) }).check();
}

/** The card of a group of waiting lines. */
export async function group(officer: Officer, title: string): Promise<Locator> {
  return (await officer.pane()).getByRole("article", { name: title });
}

/** Assigns group after group to a measure, until nothing waits. */
export async function assignEverything(officer: Officer, measure: string): Promise<void> {
  const groups = (await officer.pane()).getByRole("article");
  for (let left = await groups.count(); left > 0; left -= 1) {
    await assignGroup(officer, await groups.first().getByRole("heading").innerText(), measure);
  }
}

/** Assigns every line of a group to a measure. */
export async function assignGroup(officer: Officer, title: string, measure: string): Promise<void> {
  const { ledgerAssignment: words } = officer.words;
  const card = await group(officer, title);
  await card.getByRole("button", { name: words.choose, exact: true }).click();
  await card.getByLabel(words.measure).selectOption(measure);
  await card.getByRole("button", { name: /toewijzen$|^Assign \d/ }).click();
  await card.waitFor({ state: "detached" });
}

/** Takes the suggestion that a group of lines is spending on this measure. */
export async function takeSuggestion(officer: Officer, measure: string): Promise<void> {
  const card = await group(officer, `Voorstel: Besteding bij ${measure}`);
  await card.getByRole("button", { name: officer.words.ledgerAssignment.accept, exact: true }).click();
  await card.waitFor({ state: "detached" });
}
