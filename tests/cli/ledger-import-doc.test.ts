import { readFileSync } from "node:fs";
import { parseMapping } from "../../src/cli/import/parse-mapping";
import { mappingSchema } from "../../src/cli/import/mapping-schema";
import { ledgerFields } from "../../src/ledger/model/ledger-field";
import { headerSynonyms } from "../../src/ledger/table/header-synonyms";
import { fieldWords } from "../../src/ledger/table/memory-words";

const page = readFileSync("docs/ledger-import.md", "utf8");

test.each(ledgerFields)("docs/ledger-import.md lists every header by which %s is recognised", (field) => {
  expect(page).toContain(`| \`${field}\` | ${fieldWords[field]} | ${headerSynonyms[field].join(", ")} |`);
});

test("docs/ledger-import.md explains every key of a mapping, and shows the example as it is", () => {
  const example = readFileSync("docs/examples/ledger-mapping.json", "utf8");
  const section = page.split("## The mapping")[1]?.split("## ")[0] ?? "";
  expect([...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)).toEqual(Object.keys(mappingSchema.shape));
  expect(section).toContain(example);
  expect(parseMapping(JSON.parse(example) as unknown).rules).toHaveLength(3);
});
