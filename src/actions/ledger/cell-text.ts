import { textLimits } from "../fields/text-limits";

/** Control characters other than a line break: no cell can show them. */
const controls = /[^\P{Cc}\n]+/gu;
const anyControl = /\p{Cc}/u;

/** Returns text of a file as a cell can hold it: control characters as a space, and what is longer than a form takes cut off with "…". */
export function cellText(text: string): string {
  // Nearly all texts have none, and an import of a large export asks this of a million.
  const shown = anyControl.test(text) ? text.replace(/\r\n?/g, "\n").replace(controls, " ") : text;
  return shown.length <= textLimits.long ? shown : `${shown.slice(0, textLimits.long - 1)}…`;
}
