/** `npx tsx scripts/write-cli-doc.ts`: makes the outputs in docs/cli.md anew; tests/cli/cli-doc.test.ts fails while they are old. */
import { readFileSync, writeFileSync } from "node:fs";
import { fillCliDoc } from "./cli-doc/fill-cli-doc";

const file = "docs/cli.md";

void fillCliDoc(readFileSync(file, "utf8")).then((page) => writeFileSync(file, page));
