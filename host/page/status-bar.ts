import { isDateFormat } from "../input/format-date";
import { formatValue } from "../input/format-value";
import type { Culture } from "../input/culture";
import type { Area } from "../model/area";
import type { Worksheet } from "../model/worksheet";
import type { EditMode } from "./cell-editor";
import { element } from "./element";
import type { Words } from "./words";

interface Figures {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
  /** Number format of the first number. */
  readonly format: string;
}

/** Counts what an area holds: filled cells, and among them the numbers with their sum. */
function figuresOf(sheet: Worksheet, area: Area): Figures {
  let [count, numbers, sum] = [0, 0, 0];
  let format = "General";
  sheet.grid.visit(area, ({ value, format: { numberFormat } }) => {
    if (value === null) return;
    count += 1;
    if (typeof value !== "number") return;
    if (numbers === 0) format = numberFormat;
    numbers += 1;
    sum += value;
  });
  return { count, numbers, sum, format };
}

/** The line at the bottom: what the grid is doing, and figures of a selection of more than one filled cell. */
export class StatusBar {
  readonly #mode = element("mode", HTMLElement);
  readonly #figures = element("figures", HTMLElement);

  constructor(
    private readonly words: Words,
    private readonly culture: Culture,
  ) {
    this.mode("ready");
  }

  mode(mode: EditMode): void {
    this.#mode.textContent = { ready: this.words.ready, enter: this.words.entering, edit: this.words.editing }[mode];
  }

  selection(sheet: Worksheet, area: Area): void {
    const { count, numbers, sum, format } = figuresOf(sheet, area);
    const text = (value: number): string => formatValue(value, isDateFormat(format) || !/[0#]/.test(format) ? "General" : format, this.culture);
    const parts = count < 2 ? [] : [`${this.words.count}: ${count}`];
    if (numbers > 1) {
      parts.unshift(`${this.words.average}: ${text(sum / numbers)}`);
      parts.push(`${this.words.sum}: ${text(sum)}`);
    }
    this.#figures.replaceChildren(
      ...parts.map((part) => {
        const span = document.createElement("span");
        span.textContent = part;
        return span;
      }),
    );
  }
}
