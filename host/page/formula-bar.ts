import type { Place } from "../grid/univer-selection";
import { addressOf, columnLetters, parseAddress } from "../model/address";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { EditMode } from "./cell-editor";
import type { Desk, DeskFollower } from "./desk";
import { element } from "./element";
import { selectedArea, type Selected } from "./selected";
import type { Words } from "./words";

/** The name box and the formula bar: where the selection is, what the active cell really holds, and a second place to edit it. */
export class FormulaBar implements DeskFollower {
  readonly #name = element("name-box", HTMLInputElement);
  readonly #text = element("formula-input", HTMLTextAreaElement);

  constructor(
    private readonly desk: Desk,
    private readonly words: Words,
    private readonly workbook: () => Workbook,
    private readonly editText: (sheet: Worksheet, place: Place) => string,
    private readonly complain: (text: string) => void,
  ) {
    this.#name.setAttribute("aria-label", words.nameBox);
    this.#text.setAttribute("aria-label", words.formulaInput);
    this.#name.addEventListener("focus", () => this.#name.select());
    this.#name.addEventListener("keydown", (event) => this.#nameKey(event));
    this.#text.addEventListener("focus", () => desk.editor.mirror(this.#text.value));
    this.#text.addEventListener("input", () => desk.editor.mirror(this.#text.value));
    this.#text.addEventListener("keydown", (event) => this.#textKey(event));
    this.#text.addEventListener("blur", () => {
      if (document.activeElement !== desk.editor.box && document.hasFocus()) desk.editor.commit("stay");
    });
  }

  selected(sheet: Worksheet, { area, active }: Selected): void {
    const one = area.rows === 1 && area.columns === 1;
    if (document.activeElement !== this.#name) this.#name.value = one ? addressOf(area) : `${columnLetters(active.column)}${active.row + 1}`;
    if (this.desk.editor.mode === "ready") this.#text.value = this.editText(sheet, active);
    this.desk.editor.box.setAttribute("aria-label", `${this.words.sheetGrid} ${sheet.name}, ${this.#name.value}`);
  }

  edited(mode: EditMode, text: string): void {
    if (mode === "ready") this.#text.value = this.editText(this.workbook().active, this.desk.selected.active);
    else if (document.activeElement !== this.#text) this.#text.value = text;
  }

  #nameKey(event: KeyboardEvent): void {
    if (event.key === "Escape") this.desk.editor.focus();
    if (event.key !== "Enter") return;
    event.preventDefault();
    const wanted = this.#name.value.trim();
    const named = this.workbook().tables.find(wanted);
    const address = parseAddress(wanted);
    const sheet = named?.sheet ?? (address?.sheet == null ? this.workbook().active : this.workbook().findSheet(address.sheet));
    const area = named?.body ?? address?.area;
    if (sheet === null || area === undefined) {
      this.complain(this.words.badAddress);
      return;
    }
    this.desk.activate(sheet);
    this.desk.select(selectedArea(area));
    this.desk.editor.focus();
  }

  #textKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Escape") this.desk.editor.cancel();
    else if (event.key === "Enter" && !event.altKey) this.desk.editor.commit(event.shiftKey ? "up" : "down");
    else if (event.key === "Tab") this.desk.editor.commit(event.shiftKey ? "left" : "right");
    else return;
    event.preventDefault();
    this.desk.editor.focus();
  }
}
