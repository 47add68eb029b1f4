import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { band, errorTable, heading, type FixtureIndicator, type Layout, type Stack } from "./annex-layout";
import { formPackage } from "./form-package";
import { FormSheet } from "./form-sheet";
import { d14, d14Amounts, d14Final, d8, d8Amounts, h4, h4Amounts, lists } from "./schemes";

// Run from the root: npx tsx tests/data/forms/make/make-forms.ts

const folder = "tests/data/forms";

function layout(stack: Stack, label: (code: string) => string): Layout {
  return { stack, label };
}

const older = layout(["text", "label", "control"], (code) => `Indicatornummer: ${code.replace("/", " / ")}`);
const of2021 = layout(["text+control", "label"], (code) => `Indicator: ${code}`);
const of2023 = layout(["text", "control", "label"], (code) => `Indicator:\u00a0${code}`);

function title(year: number, date: string): string {
  return `SiSa bijlage verantwoordingsinformatie ${year} op grond van artikel 3 van de Regeling informatieverstrekking sisa - d.d. ${date}`;
}

function valued(indicators: readonly FixtureIndicator[], values: readonly number[]): readonly FixtureIndicator[] {
  return indicators.map((indicator, at) => ({ ...indicator, values: [values[at] ?? 0] }));
}

/** Older layout: label above the aard controle, a list in a band of its own, another scheme below. */
function d8Of2019(): readonly FormSheet[] {
  const sheet = new FormSheet("SiSa-bijlage");
  let row = heading(sheet, title(2019, "1-2-2020"), null);
  row = band(sheet, row, older, h4, h4Amounts);
  row = band(sheet, row + 1, older, d8, d8Amounts);
  row = band(sheet, row, older, d8, lists(["D8/04", "D8/05", "D8/06", "D8/07"]), 6);
  band(sheet, row, older, { ...h4, code: "H5" }, h4Amounts.map((one) => ({ ...one, code: one.code.replace("H4", "H5") })));
  return [sheet];
}

interface Of2021 {
  readonly amounts?: readonly FixtureIndicator[];
  readonly again?: readonly FixtureIndicator[];
  readonly withoutD14?: boolean;
  /** The cells for codes have the format General instead of Text. */
  readonly generalCodes?: boolean;
}

/** Two bands, other schemes above and below, rows that are hidden, and the accountant's tab. */
function d14Of2021({ amounts = d14Amounts, again = [], withoutD14 = false, generalCodes = false }: Of2021 = {}): readonly FormSheet[] {
  const sheet = new FormSheet("SiSa bijlage op maat");
  const table = new FormSheet("Tabel fouten en onzekerheden");
  let row = heading(sheet, title(2021, "1-3-2022"), null);
  row = band(sheet, row, of2021, d8, valued(d8Amounts, [210_400, 35_120, 18_000]));
  const [toCode, toAmount, fromCode, fromAmount] = lists(["D14/05", "D14/06", "D14/07", "D14/08"]).map((one) => (generalCodes && one.look === "codeInput" ? { ...one, look: "textInput" as const } : one));
  if (!withoutD14 && toCode !== undefined && toAmount !== undefined && fromCode !== undefined && fromAmount !== undefined) {
    row = band(sheet, row, of2021, d14, [...amounts, toCode, toAmount], 4);
    row = band(sheet, row, of2021, d14, [d14Final, fromCode, fromAmount], 4);
    row = again.length === 0 ? row : band(sheet, row, of2021, d14, again);
  }
  const hiddenFrom = row;
  row = band(sheet, row, of2021, { ...h4, code: "H12" }, h4Amounts.map((one) => ({ ...one, code: one.code.replace("H4", "H12"), values: [] })));
  for (let hidden = hiddenFrom; hidden < row; hidden += 1) {
    sheet.hiddenRows.add(hidden);
  }
  band(sheet, row, of2021, h4, h4Amounts);
  errorTable(table);
  return [sheet, table];
}

/** Numbered rows, and the municipality above. Where it is protected, cells for input are unlocked and the reserve is locked. */
function d14Of(year: number, date: string, isProtected: boolean): readonly FormSheet[] {
  const sheet = new FormSheet(`SiSa ${year}`);
  sheet.isProtected = isProtected;
  const row = heading(sheet, title(year, date), "Medeoverheid: 060000 Gemeente Voorbeeld");
  const locked = d14Amounts.map((one) => (isProtected && one.code === "D14/04" ? { ...one, look: "amountLocked" as const, values: [0] } : one));
  const next = band(sheet, row, of2023, d14, locked);
  const listRow = next + of2023.stack.length;
  const end = band(sheet, next, of2023, d14, lists(["D14/05", "D14/06", "D14/07", "D14/08"]), 5);
  for (let line = 0; line < 3; line += 1) {
    sheet.put(listRow + line, 2, line + 1, "head");
  }
  band(sheet, end, of2023, h4, h4Amounts);
  return [sheet];
}

function withFormula(): readonly FormSheet[] {
  const sheets = d14Of2021();
  const [sheet] = sheets;
  // The first value of D14: title and heads, the band of D8, and the stack of two.
  sheet?.calculate(9, 3, "SUM(D7:F7)", 263_520, "amountInput");
  return sheets;
}

const files: Readonly<Record<string, readonly FormSheet[]>> = {
  "d8-2019": d8Of2019(),
  "d14-2021": d14Of2021(),
  "d14-2021-ingevuld": d14Of2021({ amounts: valued(d14Amounts, [1, 250, 99_999, 0]) }),
  "d14-2021-dubbel": d14Of2021({ again: d14Amounts.slice(0, 1) }),
  "d14-2021-formule": withFormula(),
  "zonder-d14-2021": d14Of2021({ withoutD14: true }),
  "d14-2021-standaard": d14Of2021({ generalCodes: true }),
  "d14-2022": d14Of(2022, "08-03-2023", false),
  "d14-2023": d14Of(2023, "09-03-2024", false),
  "d14-2023-beveiligd": d14Of(2023, "09-03-2024", true),
};

for (const [name, sheets] of Object.entries(files)) {
  writeFileSync(join(folder, `${name}.xlsx`), formPackage(sheets));
}
