import { cellAt, cellLines, isEmptyCell } from "./cell-lines";
import { controlLine } from "./control-line";
import type { FormGrid, FormPlace } from "./form-grid";
import { isFormTitle } from "./form-title";
import { indicatorLabel, type IndicatorLabel } from "./indicator-label";

/** What is stacked around one label: wording, aard controle and label above each other, with the value below the last of them. */
export interface FormStack {
  readonly indicator: IndicatorLabel;
  readonly label: FormPlace;
  readonly text: string;
  readonly control: string;
  /** First row of the stack. */
  readonly top: number;
  /** The row below the label and what else belongs to the head of the value. */
  readonly valueRow: number;
}

/** A wording may be merged over some rows above its label; further away nothing belongs to it. */
const mostBlankRows = 8;

/** Returns the stack around the label that is one of the lines of a cell. Nothing of it lies above the row `after`. */
export function readStack(grid: FormGrid, indicator: IndicatorLabel, label: FormPlace, after: number): FormStack {
  const own = readHead(cellLines(cellAt(grid, label.row, label.column)).filter((line) => indicatorLabel(line) === null));
  const below = controlBelow(grid, label);
  const above = readAbove(grid, label, after, own);
  return {
    indicator,
    label,
    text: above.text,
    control: own.control || (below ?? "") || above.control,
    top: above.top,
    valueRow: label.row + (below === null ? 1 : 2),
  };
}

interface Head {
  readonly text: string;
  readonly control: string;
}

function readHead(lines: readonly string[]): Head {
  const controls = lines.flatMap((line) => controlLine(line) ?? []);
  const words = lines.map((line) => controlLine(line)?.before ?? line).filter((line) => line !== "");
  return { text: words.join(" "), control: controls.at(-1)?.control ?? "" };
}

/** The aard controle in a cell of its own below the label; null where there is none. */
function controlBelow(grid: FormGrid, { row, column }: FormPlace): string | null {
  const head = readHead(cellLines(cellAt(grid, row + 1, column)));
  return head.control !== "" && head.text === "" ? head.control : null;
}

function readAbove(grid: FormGrid, label: FormPlace, after: number, own: Head): Head & { readonly top: number } {
  let found: Head & { readonly top: number } = { ...own, top: label.row };
  let blank = 0;
  for (let row = label.row - 1; row > after && found.text === "" && blank <= mostBlankRows; row -= 1) {
    const cell = cellAt(grid, row, label.column);
    const lines = cellLines(cell);
    if (isEmptyCell(cell)) {
      blank += 1;
    } else if (lines.length === 0 || lines.some(isNoWording)) {
      break;
    } else {
      const head = readHead(lines);
      found = { text: head.text, control: found.control || head.control, top: row };
    }
  }
  return found;
}

/** A label of the band above, the code of a municipality in a list above this one, the title, or the heading over all indicators. */
function isNoWording(line: string): boolean {
  return indicatorLabel(line) !== null || /^06\d{4}\b/.test(line) || isFormTitle(line) || /^i ?n ?d ?i ?c ?a ?t ?o ?r ?e ?n$/i.test(line);
}
