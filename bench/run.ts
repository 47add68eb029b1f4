import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BenchRow } from "./bench-row";
import { bundled } from "./bundled";
import { hostBulk } from "./host-bulk";
import { hostGrid } from "./host-grid";
import { ledgerBalance } from "./ledger-balance";
import { pageStart } from "./page-start";

/** What is measured, in order; all of it takes some ten minutes. */
const groups: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  "the rules": rulesRows,
  "reading and importing ledgers": ledgerRows,
  "the stand-in": hostBulk,
  "the start of the pane": paneStartRows,
  "the start of the page": pageStart,
  "the grid": hostGrid,
};

/** `npm run bench`: prints every figure with its goal; `--json FILE` also writes them. Ends with 1 when a goal is missed. */
async function run(parameters: readonly string[]): Promise<void> {
  const file = jsonFile(parameters);
  const rows: BenchRow[] = [];
  try {
    for (const [name, measure] of Object.entries(groups)) {
      process.stderr.write(`measuring ${name}\n`);
      rows.push(...(await measure()));
    }
  } finally {
    // What was measured before something failed took minutes, and stands.
    process.stdout.write(`${table(rows)}\n`);
  }
  if (file !== null) {
    writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  }
  process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
}

/** The rules are measured as they are shipped: bundled. */
async function rulesRows(): Promise<readonly BenchRow[]> {
  const { fullCheck } = await bundled<typeof import("./full-check")>("full-check");
  const { oneEdit } = await bundled<typeof import("./one-edit")>("one-edit");
  const { rowChecks } = await bundled<typeof import("./row-checks")>("row-checks");
  const { sealing } = await bundled<typeof import("./sealing")>("sealing");
  return [...(await fullCheck()), ...(await oneEdit()), ...(await rowChecks()), ...(await sealing()), ...(await ledgerBalance())];
}

/** So are the readers of ledgers, and the import. */
async function ledgerRows(): Promise<readonly BenchRow[]> {
  const { ledgerReading } = await bundled<typeof import("./ledger-reading")>("ledger-reading");
  const { ledgerImport } = await bundled<typeof import("./ledger-import")>("ledger-import");
  return [...(await ledgerReading()), ...(await ledgerImport())];
}

function jsonFile(parameters: readonly string[]): string | null {
  const [option, file, ...more] = parameters;
  if (option === undefined) {
    return null;
  }
  if (option !== "--json" || file === undefined || more.length > 0) {
    throw new Error("Use: npm run bench -- [--json FILE]");
  }
  return file;
}

/** The start of the pane needs a browser and a build, so it is measured by a file of its own where that is present. */
async function paneStartRows(): Promise<readonly BenchRow[]> {
  const path = join(__dirname, "pane-start.ts");
  if (!existsSync(path)) {
    return [];
  }
  const module = (await import(pathToFileURL(path).href)) as { readonly paneStart: () => Promise<readonly BenchRow[]> };
  return module.paneStart();
}

function measured({ unit }: BenchRow, value: number): string {
  return unit === undefined ? `${value.toFixed(1)} ms` : `${value} ${unit}`;
}

function table(rows: readonly BenchRow[]): string {
  const lines = rows.map((row) => [
    row.name,
    String(row.n),
    measured(row, row.oursMs),
    measured(row, row.peerMs),
    row.ratio.toFixed(2),
    row.goal,
    row.ok ? "yes" : "NO",
    String(row.runs),
    row.spread.toFixed(2),
    row.peer,
  ]);
  const all = [["name", "n", "ours", "peer", "ratio", "goal", "ok", "runs", "spread", "peer is"], ...lines];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => (line[column] ?? "").length))) ?? [];
  return all.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
