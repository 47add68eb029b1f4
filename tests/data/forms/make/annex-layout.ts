import { address, type FormSheet, type Look } from "./form-sheet";

/** In which order the cells above a value are stacked. */
export type Stack = readonly ("text" | "control" | "label" | "text+control")[];

export interface FixtureIndicator {
  readonly code: string;
  readonly text: string;
  readonly control: string;
  readonly look?: Look;
  /** From the top; an amount, or the lines of a list. */
  readonly values?: readonly (string | number)[];
}

export interface FixtureScheme {
  readonly department: string;
  readonly code: string;
  readonly title: readonly string[];
}

export interface Layout {
  readonly stack: Stack;
  /** "Indicator: D14/01" */
  readonly label: (code: string) => string;
}

const firstIndicator = 3;

/** Writes a band from `row` on, with `rows` rows of values, and returns the first row after it. */
export function band(sheet: FormSheet, row: number, layout: Layout, scheme: FixtureScheme, indicators: readonly FixtureIndicator[], rows = 1): number {
  const valueRow = row + layout.stack.length;
  sheet.put(row, 0, scheme.department, "head");
  sheet.put(row, 1, scheme.code, "head");
  scheme.title.forEach((line, at) => sheet.put(row + at, 2, line, "head"));
  indicators.forEach((indicator, at) => {
    const column = firstIndicator + at;
    layout.stack.forEach((part, below) => sheet.put(row + below, column, stacked(part, indicator, layout), "head"));
    for (let line = 0; line < rows; line += 1) {
      sheet.put(valueRow + line, column, indicator.values?.[line] ?? null, indicator.look ?? "amountInput");
    }
    if (/ja\/nee/i.test(indicator.text)) {
      sheet.validations.push({ cells: address(valueRow, column), list: '"Ja,Nee"' });
    }
  });
  return valueRow + rows;
}

function stacked(part: Stack[number], { code, text, control }: FixtureIndicator, { label }: Layout): string {
  switch (part) {
    case "text":
      return text;
    case "control":
      return `Aard controle ${control}`;
    case "label":
      return label(code);
    case "text+control":
      return `${text}\nAard controle ${control}`;
  }
}

/** Writes title and heads of columns; returns the first row after them. */
export function heading(sheet: FormSheet, title: string, municipality: string | null): number {
  sheet.put(0, 0, title, "title");
  sheet.merges.push("A1:I1");
  if (municipality !== null) {
    sheet.put(1, 0, municipality, "title");
  }
  ["Verstrekker", "Uitkeringscode", "Specifieke uitkering\nJuridische grondslag\nOntvanger", "I N D I C A T O R E N"].forEach((head, column) => sheet.put(3, column, head, "head"));
  return 4;
}

/** The accountant's own tab, which comes in the same workbook. */
export function errorTable(sheet: FormSheet): void {
  sheet.put(0, 0, "Tabel van fouten en onzekerheden", "title");
  ["SiSa-code", "Specifieke uitkering", "Fout of onzekerheid", "Financiële omvang in euro's", "Toelichting"].forEach((head, column) => sheet.put(2, column, head, "head"));
  sheet.put(3, 0, "D8");
  sheet.put(3, 1, "Onderwijsachterstandenbeleid");
  sheet.put(3, 2, "geen");
  sheet.put(3, 3, 0, "amountInput");
  sheet.put(4, 0, "D14");
  sheet.put(4, 1, "Inhalen COVID-19 gerelateerde onderwijsvertragingen");
  sheet.put(4, 2, "Zie indicator D14/01");
  sheet.put(4, 3, 0, "amountInput");
}
