import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { Words } from "./words";

/** The tabs below the grid: one per sheet that is not hidden. */
export class SheetTabs {
  #workbook: Workbook;

  constructor(
    private readonly list: HTMLElement,
    workbook: Workbook,
    private readonly words: Words,
    private readonly choose: (sheet: Worksheet) => void,
    private readonly add: () => void,
  ) {
    this.#workbook = workbook;
    list.setAttribute("aria-label", words.sheetTabs);
    list.addEventListener("keydown", (event) => this.#key(event));
    this.show(workbook);
  }

  /** Shows the tabs of a workbook as they are now. */
  show(workbook: Workbook): void {
    this.#workbook = workbook;
    const focused = document.activeElement?.parentElement === this.list;
    const buttons = this.#visible().map((sheet) => this.#tab(sheet));
    this.list.replaceChildren(...buttons, this.#plus());
    const active = buttons.find((button) => button.getAttribute("aria-selected") === "true");
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) active?.focus();
  }

  /** The tab of the sheet in front. */
  get active(): HTMLElement | null {
    return this.list.querySelector("[aria-selected=true]");
  }

  #visible(): readonly Worksheet[] {
    return this.#workbook.sheets.filter((sheet) => sheet.state.visibility === "Visible");
  }

  #tab(sheet: Worksheet): HTMLButtonElement {
    const button = document.createElement("button");
    const active = sheet === this.#workbook.active;
    button.type = "button";
    button.role = "tab";
    button.textContent = sheet.name;
    button.tabIndex = active ? 0 : -1;
    button.setAttribute("aria-selected", String(active));
    if (sheet.state.tabColor !== "") {
      button.dataset["coloured"] = "true";
      button.style.setProperty("--tab-colour", sheet.state.tabColor);
    }
    button.addEventListener("click", () => this.choose(sheet));
    return button;
  }

  #plus(): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "add";
    button.textContent = "+";
    button.title = this.words.addSheet;
    button.setAttribute("aria-label", this.words.addSheet);
    button.addEventListener("click", () => this.add());
    return button;
  }

  #key(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const sheets = this.#visible();
    const next = sheets[sheets.indexOf(this.#workbook.active) + step];
    if (step !== 0 && next !== undefined) this.choose(next);
  }
}
