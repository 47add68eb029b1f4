import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Session } from "../../src/actions/session";
import type { Language } from "../../src/messages/language";
import type { UiStore } from "../../src/taskpane/context/ui-store";
import { Pane } from "../../src/taskpane/pane";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** jsdom knows no media queries; the tests are about words and keys, so every query says no. */
function answerMediaQueries(): void {
  const no = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => no });
}

/** A store that forgets with the test. */
export function memoryStore(): UiStore {
  const kept = new Map<string, string>();
  return { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) };
}

const roots: Root[] = [];

/** Shows the pane in the page of the test and returns its element. */
export async function showPane(session: Session, language: Language = "nl", store: UiStore = memoryStore()): Promise<HTMLElement> {
  answerMediaQueries();
  const container = document.createElement("div");
  document.body.append(container);
  const root = createRoot(container);
  roots.push(root);
  await act(async () => {
    root.render(<Pane session={session} language={language} store={store} />);
    await Promise.resolve();
  });
  return container;
}

/** Takes every pane of the test out of the page. */
export async function removePanes(): Promise<void> {
  await act(async () => {
    roots.splice(0).forEach((root) => root.unmount());
    await Promise.resolve();
  });
  document.body.replaceChildren();
}

/** The text on screen, with no-break spaces as spaces. */
export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, " ");
}

/** The first button (or tab) whose text or label starts with `name`. */
export function button(pane: Element, name: string): HTMLElement {
  const found = [...pane.querySelectorAll<HTMLElement>("button")].find((one) => (one.getAttribute("aria-label") ?? textOf(one)).trim().startsWith(name));
  if (found === undefined) {
    throw new Error(`No button says “${name}”.`);
  }
  return found;
}

/** The control with the label `name`. */
export function control(pane: Element, name: string): HTMLInputElement {
  const label = [...pane.querySelectorAll("label")].find((one) => textOf(one).startsWith(name));
  const found = label === undefined ? null : document.getElementById(label.htmlFor);
  if (found === null) {
    throw new Error(`No field has the label “${name}”.`);
  }
  return found as HTMLInputElement;
}

/** Presses a button and waits for what it does. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await new Promise((settled) => setTimeout(settled, 0));
  });
}

/** Presses a key in a control. */
export async function pressKey(element: HTMLElement, key: string): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
}

/** Types into a control as React hears it. */
export async function type(element: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(async () => {
    const kind = [HTMLSelectElement, HTMLTextAreaElement].find((one) => element instanceof one) ?? HTMLInputElement;
    const descriptor = Object.getOwnPropertyDescriptor(kind.prototype, "value");
    descriptor?.set?.call(element, text);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
    await Promise.resolve();
  });
}
