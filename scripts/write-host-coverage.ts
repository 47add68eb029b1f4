/** `npx tsx scripts/write-host-coverage.ts`: makes docs/host-coverage.md and the host's list of requirement sets anew; tests/host/coverage.test.ts fails while they are old. */
import { writeFileSync } from "node:fs";
import { apiSets } from "./host-coverage/api-sets";
import { coveragePage } from "./host-coverage/coverage-page";
import { coverageParts } from "./host-coverage/coverage-parts";

const parts = coverageParts(process.cwd());
writeFileSync("host/dispatch/api-sets.json", apiSets(parts.api));
writeFileSync("docs/host-coverage.md", coveragePage(parts));
