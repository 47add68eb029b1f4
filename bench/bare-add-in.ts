import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Bare</title>
    <script defer src="/office-js/office.js"></script>
    <script defer src="bare.js"></script>
  </head>
  <body><div id="pane"></div></body>
</html>
`;

const script = `Office.onReady(() => {
  document.getElementById("pane").append(document.createElement("button"));
});
`;

/** Writes the least add-in there can be, a page that shows one button as soon as office.js is ready, under the headers of a release. */
export function writeBareAddIn(release: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ["manifest.xml", "headers.txt"]) {
    writeFileSync(join(folder, file), readFileSync(join(release, file)));
  }
  writeFileSync(join(folder, "taskpane.html"), page);
  writeFileSync(join(folder, "bare.js"), script);
}
