import { readFileSync } from "node:fs";
import { fillCliDoc } from "../../scripts/cli-doc/fill-cli-doc";
import { partHeaders } from "../../src/book/codec/part-headers";
import { partTables } from "../../src/book/codec/part-tables";
import { partValues } from "../../src/book/json/part-values";
import { bookParts } from "../../src/rules/model/book-parts";

test("docs/cli.md shows what the program says today (npx tsx scripts/write-cli-doc.ts makes it so)", async () => {
  const page = readFileSync("docs/cli.md", "utf8");
  expect(page.match(/<!-- bestedingsboek /g)).toHaveLength(5);
  expect(await fillCliDoc(page)).toBe(page);
});

test.each(bookParts)("docs/book-format.md explains every key of %s, with its table and column", (part) => {
  const page = readFileSync("docs/book-format.md", "utf8");
  const section = page.split(/^### /m).find((text) => text.startsWith(`${part}\n`)) ?? "";
  const explained = [...section.matchAll(/^\| `(\w+)` \| [a-z ]+ \| ([^|]+) \| \S/gm)].map(([, key, column]) => [key, column]);
  const headers: Readonly<Record<string, string>> = partHeaders[part];
  const keys = Object.entries<{ readonly suffix: string }>(partValues[part]).map(([column, { suffix }]) => [`${column}${suffix}`, headers[column]]);
  expect(section).toContain(`\`${partTables[part]}\``);
  expect(explained).toEqual(keys);
});
