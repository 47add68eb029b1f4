/** A line of the form that says the aard controle, with the text that stands before it in the same line. */
export interface ControlLine {
  readonly before: string;
  /** "R", "D1", "n.v.t." as printed. */
  readonly control: string;
}

const control = /^(.*?) ?\baard controle ?:? ?(R|D1|D2|n\.? ?v\.? ?t\.?)$/i;

/** Returns what a line says of the aard controle, or null. The line has single spaces. */
export function controlLine(line: string): ControlLine | null {
  const [, before, found] = control.exec(line) ?? [];
  return before === undefined || found === undefined ? null : { before, control: /^n/i.test(found) ? "n.v.t." : found.toUpperCase() };
}
