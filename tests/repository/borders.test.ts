import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./project-files";

const refused: readonly (readonly [file: string, text: string, message: string])[] = [
  ["src/rules/checks/planted.ts", 'import { loadSchemes } from "../../schemes/load-schemes"; loadSchemes();', "src/rules may not import src/schemes"],
  ["src/rules/planted.ts", 'import { readFileSync } from "node:fs"; readFileSync("x");', "src/rules imports decimal.js and nothing else"],
  ["src/rules/planted.ts", 'import Papa from "papaparse"; Papa.parse("");', "src/rules imports decimal.js and nothing else"],
  ["src/rules/planted.ts", "export const now = new Date();", "Dates are calendar dates"],
  ["src/rules/money/planted.ts", 'export const amount = parseFloat("1,5");', "Amounts are parsed in money/parse-amount.ts"],
  ["src/schemes/planted.ts", 'import { sumCents } from "../rules/money/cents"; sumCents([]);', "src/schemes may not import src/rules"],
  ["src/book/planted.ts", 'import { messageOf } from "../messages/finding-message"; messageOf();', "src/book may not import src/messages"],
  ["src/actions/planted.ts", 'import { openWorkbook } from "../workbook/open-workbook"; openWorkbook();', "src/actions may not import src/workbook"],
  ["src/taskpane/planted.tsx", 'import { openWorkbook } from "../workbook/open-workbook"; openWorkbook();', "src/taskpane may not import src/workbook"],
  ["src/taskpane/planted.tsx", 'import { centsFromNumber } from "../rules/money/cents-from-number"; centsFromNumber(1);', "src/taskpane may not import src/rules"],
  ["src/taskpane/planted.tsx", "export const app = () => Excel.run(async () => undefined);", "Only src/workbook names Excel"],
  ["src/actions/planted.ts", "export const there = () => Office.context.document;", "Only src/workbook and src/main.ts name Office"],
  ["src/commands/planted.ts", 'import "../taskpane/entry/show-pane";', "src/commands may not import src/taskpane"],
  ["src/workbook/planted.ts", 'import { readBook } from "../actions/read-book"; readBook();', "src/workbook may not import src/actions"],
  ["src/workbook/planted.ts", 'import { loadSchemes } from "../schemes/load-schemes"; loadSchemes();', "src/workbook may not import src/schemes"],
  ["src/actions/planted.ts", 'import { start } from "../../host/server/start"; start();', "src never imports what stands outside it"],
  ["src/taskpane/planted.ts", 'import { book } from "../../tests/data/book"; book();', "src never imports what stands outside it"],
  ["src/main.ts", 'import { start } from "../host/server/start"; start();', "src never imports what stands outside it"],
  ["src/actions/planted.ts", 'console.log("here");', "Unexpected console statement"],
  ["host/model/planted.ts", 'import { sumCents } from "../../src/rules/money/cents"; sumCents([]);', "host imports nothing from src"],
];

const allowed: readonly (readonly [file: string, text: string])[] = [
  ["src/rules/planted.ts", 'import { Decimal } from "decimal.js"; export const one = new Decimal(1);'],
  ["src/schemes/planted.ts", 'import type { Scheme } from "../rules/model/scheme"; export type One = Scheme;'],
  ["src/actions/planted.ts", 'import { createEngine } from "../rules/book-engine"; createEngine();'],
  ["src/taskpane/planted.tsx", 'import type { Finding } from "../rules/model/finding"; export type One = Finding;'],
  ["src/workbook/planted.ts", "export const run = () => Excel.run(async () => undefined);"],
  ["src/main.ts", 'import { openWorkbook } from "./workbook/open-workbook"; Office.onReady(); openWorkbook();'],
  ["host/model/planted.ts", 'import { open } from "../xlsx/open"; open();'],
];

/** What the linter says of each planted file, all judged in one process. */
function judge(planted: readonly (readonly [file: string, text: string, ...rest: string[]])[]): string[][] {
  const input = JSON.stringify(planted.map(([file, text]) => ({ file, text })));
  const done = spawnSync(process.execPath, [path.join(__dirname, "lint-planted.mjs")], { cwd: root, input, encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as string[][];
}

const said = judge([...refused, ...allowed]);

describe("the borders between the rooms", () => {
  test.each(refused.map(([file, text, message], at) => ({ file, text, message, at })))("refuse in $file: $text", ({ message, at }) => {
    expect(said[at]?.join("\n")).toContain(message);
  });

  test.each(allowed.map(([file, text], at) => ({ file, text, at })))("allow in $file: $text", ({ at }) => {
    expect(said[refused.length + at]).toEqual([]);
  });
});
