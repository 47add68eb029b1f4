import { act } from "react";
import type { OpenBook } from "../../src/actions/session-state";
import type { LedgerSession } from "../../src/actions/ledger/ledger-session";
import type { Language } from "../../src/messages/language";
import { openBook } from "./open-book";
import { scriptedSession } from "./scripted-session";
import { button, press, showPane, textOf } from "./shown-pane";

/** Shows the pane at the import of a ledger. */
export async function showImport(ledger: LedgerSession, open: OpenBook = openBook(), language: Language = "nl"): Promise<HTMLElement> {
  const pane = await showPane(scriptedSession(open, {}, { ledger }), language);
  await press(button(pane, language === "nl" ? "Invoeren" : "Enter"));
  await press(button(pane, language === "nl" ? "Importeren" : "Import"));
  return pane;
}

/** Chooses a file in the pane, as a person does. */
export async function chooseFile(pane: Element, name: string): Promise<void> {
  const input = pane.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) {
    throw new Error("No field takes a file.");
  }
  Object.defineProperty(input, "files", { configurable: true, value: [new File(["x"], name)] });
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((settled) => setTimeout(settled, 0));
  });
}

/** Presses the tick box or radio whose label starts with `name`. */
export async function tick(pane: Element, name: string): Promise<void> {
  const label = [...pane.querySelectorAll("label")].find((one) => textOf(one).trim().startsWith(name));
  const input = label === undefined ? null : document.getElementById(label.htmlFor);
  if (input === null) {
    throw new Error(`Nothing to tick says “${name}”.`);
  }
  await press(input);
}

/** The select or field with this label for screen readers. */
export function labelled(pane: Element, name: string): HTMLInputElement {
  const found = pane.querySelector<HTMLInputElement>(`[aria-label="${name}"]`);
  if (found === null) {
    throw new Error(`Nothing is labelled “${name}”.`);
  }
  return found;
}

/** The card of a group of lines, by its title. */
export function card(pane: Element, title: string): HTMLElement {
  const found = [...pane.querySelectorAll<HTMLElement>("article")].find((one) => textOf(one).startsWith(title));
  if (found === undefined) {
    throw new Error(`No group is called “${title}”.`);
  }
  return found;
}

/** The rows of a table as text. */
export function rowsOf(pane: Element, name: string): readonly string[] {
  return [...labelled(pane, name).querySelectorAll("tr")].map((row) => [...row.children].map((cell) => textOf(cell)).join(" | "));
}
