import { columnLetters } from "./column-letters";
import type { Cell } from "./hucre-door";
import type { CellToWrite, ColumnToWrite, FormulaToWrite } from "./workbook-to-write";

const formats = { euros: "#,##0.00", whole: "#,##0", number: "General", year: "0", date: "dd-mm-yyyy" } as const;

/** A little room at the right keeps an amount off the text beside it. */
const amounts = { vertical: "top", horizontal: "right", indent: 1 } as const;

/** Above this length Excel shows text in a cell with format @ as number signs in some versions. */
const longestPlainText = 255;

/** Returns a cell of a table as hucre writes it; null for an empty one. `row` counts from 0 in the sheet. */
export function writtenCell(content: CellToWrite, column: ColumnToWrite, columns: readonly ColumnToWrite[], row: number): Partial<Cell> | null {
  if (content === null || content === "") {
    return null;
  }
  if (typeof content === "string") {
    return textCell(content, column);
  }
  switch (content.is) {
    case "euros":
      return { value: content.cents / 100, style: { numFmt: formats.euros, alignment: amounts } };
    case "date":
      return { value: content.serial, style: { numFmt: formats.date, alignment: { vertical: "top", horizontal: "left" } } };
    case "formula":
      return formulaCell(content, columns, row);
    default:
      return { value: content.value, style: { numFmt: formats[content.is], alignment: content.is === "year" ? { vertical: "top", horizontal: "left" } : amounts } };
  }
}

/** Format @ keeps text that looks like a formula or a number what it is, also when somebody types in the cell. */
function textCell(text: string, column: ColumnToWrite): Partial<Cell> {
  const format = text.length <= longestPlainText || /^[=+\-@]/.test(text) ? { numFmt: "@" } : {};
  return { value: text, style: { ...format, alignment: { vertical: "top", ...(column.wraps === true ? { wrapText: true } : {}) } } };
}

function formulaCell({ formula, as, result }: FormulaToWrite, columns: readonly ColumnToWrite[], row: number): Partial<Cell> {
  return {
    formula: placed(formula, columns, row),
    formulaResult: as === "euros" ? result / 100 : result,
    style: { numFmt: formats[as], alignment: amounts },
  };
}

/** @throws RangeError when the formula names a column that the table does not have. */
function placed(formula: string, columns: readonly ColumnToWrite[], row: number): string {
  return formula.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const rows = /^row(?:-(\d+))?$/.exec(name);
    if (rows !== null) {
      return String(row + 1 - Number(rows[1] ?? 0));
    }
    const column = columns.findIndex(({ header }) => header === name);
    if (column < 0) {
      throw new RangeError(`No column of the table is called ${name}`);
    }
    return columnLetters(column);
  });
}
