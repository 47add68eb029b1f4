/** Writes besteding.csv beside this file: `npx tsx tests/data/voorbeeld/make-besteding.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bestedingCsv } from "./make/besteding-csv";

writeFileSync(join(__dirname, "besteding.csv"), bestedingCsv(), "utf8");
