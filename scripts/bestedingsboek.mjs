#!/usr/bin/env node
/** `npx bestedingsboek`: starts the command line that `npm run build` made. */
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const program = path.resolve(import.meta.dirname, "..", "build", "cli", "bestedingsboek.js");

if (existsSync(program)) {
  await import(pathToFileURL(program).href);
} else {
  console.error("The command line has not been built yet. First run: npm run build");
  process.exitCode = 2;
}
