import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bulk, bulkRows } from "./bulk-rows";

const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Bulk</title>
    <script defer src="/office-js/office.js"></script>
    <script defer src="bulk.js"></script>
  </head>
  <body><div id="pane"></div></body>
</html>
`;

const script = `const bulk = ${JSON.stringify(bulk)};
${bulkRows.toString()}

async function inSlices(name, slice, work) {
  for (let first = 0; first < bulk.rows; first += slice) {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(name).getRangeByIndexes(first, 0, slice, bulk.columns), first, slice);
      await context.sync();
    });
  }
}

// Milliseconds that writing and reading back took, until the page has painted it.
async function runBulk(name) {
  const begin = performance.now();
  await inSlices(name, bulk.written, (range, first, count) => { range.values = bulkRows(first, count); });
  await inSlices(name, bulk.read, (range) => { range.load("values"); });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - begin;
}

Office.onReady(async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Elders");
    await context.sync();
  });
  window.runBulk = runBulk;
});
`;

/** Writes an add-in that writes and reads the rows of bulk on a sheet of choice, under the headers of a release. */
export function writeBulkAddIn(release: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ["manifest.xml", "headers.txt"]) {
    writeFileSync(join(folder, file), readFileSync(join(release, file)));
  }
  writeFileSync(join(folder, "taskpane.html"), page);
  writeFileSync(join(folder, "bulk.js"), script);
}
