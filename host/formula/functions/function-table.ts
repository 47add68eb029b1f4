import type { Operand } from "../operand";

/** A part of a formula that is calculated when asked; IF does not calculate the branch it does not take. */
export interface Input {
  readonly isMissing: boolean;
  /** Calculates it. Throws Stopped for an error in an operator; an error in a cell is a value. */
  get(): Operand;
}

/** A worksheet function: how many inputs it takes, and what it gives. */
export interface WorksheetFunction {
  readonly least: number;
  readonly most: number;
  readonly of: (inputs: readonly Input[]) => Operand;
}

export type FunctionTable = Readonly<Record<string, WorksheetFunction>>;

/** The input at this place, or what counts when it is left out. */
export function inputOr<T>(inputs: readonly Input[], at: number, read: (operand: Operand) => T, otherwise: T): T {
  const input = inputs[at];
  return input === undefined || input.isMissing ? otherwise : read(input.get());
}

/** The input at this place; the count was checked before. */
export function input(inputs: readonly Input[], at: number): Operand {
  const found = inputs[at];
  return found === undefined ? null : found.get();
}
