import { createRequire } from "node:module";
import path from "node:path";

/**
 * Says which browser and which LibreOffice the tests will find, so that a report can be read later. Throws where there is
 * no browser: nothing end to end can run then. LibreOffice is optional outside CI.
 */
export async function reportTools(root) {
  const { require: load } = createRequire(import.meta.url)("tsx/cjs/api");
  const { testBrowser } = load(path.join(root, "host", "server", "find-browser.ts"), import.meta.url);
  const { findSoffice } = load(path.join(root, "tests", "judge", "find-soffice.ts"), import.meta.url);
  console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}`);
  console.log(`Browser: ${await testBrowser(root)}`);
  console.log(`LibreOffice: ${findSoffice() ?? "not found; the tests that need it are skipped"}`);
}
