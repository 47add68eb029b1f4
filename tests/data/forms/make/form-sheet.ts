/** How a cell of a fixture looks; the numbers are the places in `cellXfs` of form-package.ts. */
export const looks = { plain: 0, title: 1, head: 2, amountInput: 3, textInput: 4, amountLocked: 5, codeInput: 6 } as const;

export type Look = keyof typeof looks;

export interface FixtureCell {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly look: Look;
}

/** A sheet of a fixture; rows and columns count from 0. */
export class FormSheet {
  readonly cells = new Map<number, Map<number, FixtureCell>>();
  readonly merges: string[] = [];
  readonly hiddenRows = new Set<number>();
  readonly validations: { readonly cells: string; readonly list: string }[] = [];
  isProtected = false;

  constructor(readonly name: string) {}

  put(row: number, column: number, value: string | number | null, look: Look = "plain"): void {
    const cells = this.cells.get(row) ?? new Map<number, FixtureCell>();
    cells.set(column, { value, look });
    this.cells.set(row, cells);
  }

  calculate(row: number, column: number, formula: string, value: number, look: Look): void {
    this.put(row, column, value, look);
    this.cells.get(row)?.set(column, { value, formula, look });
  }
}

/** Returns the address of a cell: (8, 3) is "D9". The fixtures have no column beyond Z. */
export function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
