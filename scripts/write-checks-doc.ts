import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksDocument } from "./checks-doc/checks-document";

/** Writes docs/checks.md from the registry of checks and their sentences. */
writeFileSync(join(__dirname, "..", "docs", "checks.md"), checksDocument());
