import { textLimits } from "../fields/text-limits";

/** Control characters other than a line break: no cell can show them. */
const controls = /[^\P{Cc}\n]+/gu;

/** Returns text of a file as a cell can hold it: control characters as a space, and what is longer than a form takes cut off with "…". */
export function cellText(text: string): string {
  const shown = text.replace(/\r\n?/g, "\n").replace(controls, " ");
  return shown.length <= textLimits.long ? shown : `${shown.slice(0, textLimits.long - 1)}…`;
}
