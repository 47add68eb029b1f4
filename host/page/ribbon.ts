import type { AddIn, RibbonButton, RibbonGroup } from "../manifest/addin";
import { element } from "./element";
import type { Words } from "./words";

/** Names of Excel's own tabs by their ids, as the manifest writes them. */
const builtIn: Readonly<Record<string, readonly [string, string]>> = {
  TabInsert: ["Invoegen", "Insert"],
  TabFormulas: ["Formules", "Formulas"],
  TabData: ["Gegevens", "Data"],
  TabReview: ["Controleren", "Review"],
  TabView: ["Beeld", "View"],
};

/** The ribbon of an add-in: its tabs, groups and buttons. */
export class Ribbon {
  readonly #tabs = element("tab-list", HTMLElement);
  readonly #body = element("ribbon", HTMLElement);
  readonly #buttons = new Map<string, HTMLButtonElement>();

  constructor(
    addIn: AddIn,
    private readonly words: Words,
    private readonly press: (button: RibbonButton) => void,
  ) {
    const ids = [...new Set(["TabHome", ...addIn.groups.map(({ tabId }) => tabId)])];
    this.#tabs.replaceChildren(...ids.map((id) => this.#tab(id, addIn.groups)));
    this.#show(addIn.groups[0]?.tabId ?? "TabHome", addIn.groups);
  }

  /** Shows a button as pressed or not, by its id. */
  setPressed(id: string, pressed: boolean): void {
    this.#buttons.get(id)?.setAttribute("aria-pressed", String(pressed));
  }

  /** Lets a button be pressed or not, by its id. */
  setEnabled(id: string, enabled: boolean): void {
    const button = this.#buttons.get(id);
    if (button !== undefined) button.disabled = !enabled;
  }

  #label(id: string, groups: readonly RibbonGroup[]): string {
    const own = groups.find((group) => group.tabId === id)?.tabLabel;
    const known = builtIn[id]?.[this.words.startTab === "Start" ? 0 : 1];
    return own ?? known ?? this.words.startTab;
  }

  #tab(id: string, groups: readonly RibbonGroup[]): HTMLButtonElement {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.role = "tab";
    tab.dataset["tab"] = id;
    tab.textContent = this.#label(id, groups);
    tab.setAttribute("aria-controls", this.#body.id);
    tab.addEventListener("click", () => this.#show(id, groups));
    return tab;
  }

  #show(id: string, groups: readonly RibbonGroup[]): void {
    for (const tab of this.#tabs.querySelectorAll<HTMLElement>("[role=tab]")) tab.setAttribute("aria-selected", String(tab.dataset["tab"] === id));
    this.#body.setAttribute("aria-label", this.#label(id, groups));
    this.#body.replaceChildren(...groups.filter((group) => group.tabId === id).map((group) => this.#group(group)));
  }

  #group(group: RibbonGroup): HTMLElement {
    const box = document.createElement("div");
    box.className = "ribbon-group";
    box.role = "group";
    box.setAttribute("aria-label", group.label);
    const buttons = document.createElement("div");
    buttons.className = "ribbon-buttons";
    buttons.append(...group.buttons.map((button) => this.#button(button)));
    const label = document.createElement("div");
    label.className = "ribbon-group-label";
    label.textContent = group.label;
    box.append(buttons, label);
    return box;
  }

  #button(button: RibbonButton): HTMLButtonElement {
    const known = this.#buttons.get(button.id);
    if (known !== undefined) return known;
    const made = document.createElement("button");
    made.type = "button";
    made.className = "ribbon-button";
    made.dataset["control"] = button.id;
    made.title = `${button.tip.title}\n${button.tip.description}`;
    const icon = document.createElement("img");
    icon.alt = "";
    icon.src = button.icons.get(32) ?? [...button.icons.values()][0] ?? "";
    icon.srcset = [...button.icons].filter(([size]) => size >= 32).map(([size, address]) => `${address} ${size / 32}x`).join(", ");
    made.append(icon, button.label);
    made.addEventListener("click", () => this.press(button));
    this.#buttons.set(button.id, made);
    return made;
  }
}
