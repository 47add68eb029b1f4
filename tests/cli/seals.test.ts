import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { parseBookJson } from "../../src/book/json/parse-book-json";
import { loadLaw } from "../../src/cli/law/load-law";
import { createBookEngine } from "../../src/rules/create-book-engine";
import type { IsoDate } from "../../src/rules/dates/iso-date";
import { sealedRows } from "../../src/rules/seals/sealed-rows";
import { sealedYearTexts } from "../../src/rules/seals/sealed-year-texts";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();

interface Content {
  years: { year: number; seal?: string }[];
  seals?: object[];
}

/** The book of the examples with 2022 under its seal, changed as a test says, in a file. */
async function sealedBook(change: (content: Content) => void): Promise<string> {
  const content = JSON.parse(readFileSync("docs/examples/book-d14.json", "utf8")) as Content;
  const of2022 = content.years.find(({ year }) => year === 2022);
  if (of2022 === undefined) throw new Error("The example has no 2022.");
  of2022.seal = "still to be made";
  const book = parseBookJson(content);
  const { schemes, ...law } = await loadLaw(null);
  const scheme = schemes.find(({ id }) => id === "D14");
  if (scheme === undefined) throw new Error("No D14.");
  const view = createBookEngine({ ...law, scheme, today: "2024-02-01" as IsoDate }, book).view();
  const [text] = sealedYearTexts(view, book.expenditures);
  of2022.seal = createHash("sha256").update(text?.text ?? "").digest("hex");
  content.seals = sealedRows(view, book.expenditures, 2022).map(({ part, rowId, fingerprint, amount, description }, at) => ({ rowId: `Z${at}`, year: 2022, status: "vastgesteld", part, sealedId: rowId, fingerprint, amountCents: amount, description }));
  change(content);
  return folder.write("verzegeld.json", JSON.stringify(content));
}

test("a seal that fits changes nothing, whatever the day of the call", async () => {
  const file = await sealedBook(() => undefined);
  const before = await runCli("check docs/examples/book-d14.json --today 2026-02-01");
  const { exit, stderr } = await runCli(`check ${file} --today 2026-02-01`);
  expect(exit).toBe(before.exit);
  expect(stderr.replaceAll(file, "docs/examples/book-d14.json")).toBe(before.stderr);
  expect((await runCli(`report ${file} --year 2022`)).stderr).not.toContain("Het zegel");
});

test("a seal that does not fit is an error with its year in check, report and export", async () => {
  const file = await sealedBook(({ years }) => Object.assign(years.find(({ year }) => year === 2022) ?? {}, { seal: "0".repeat(64) }));
  const sentence = "Het zegel van 2022 (ingediend) past niet bij wat er nu staat, terwijl elke rij nog is zoals het verborgen blad Zegels zegt.";
  const checked = await runCli(`check ${file}`);
  expect(checked.exit).toBe(1);
  expect(checked.stderr).toContain(`${file}: fout: `);
  expect(checked.stderr).toContain(sentence);
  const reported = await runCli(`report ${file} --year 2022`);
  expect(reported.exit).toBe(1);
  expect(reported.stderr).toContain(`\n    ${sentence}`);
  expect((await runCli(`report ${file} --year 2023`)).stderr).not.toContain(sentence);
  const out = `${folder.path}/uit.xlsx`;
  expect((await runCli(["export", file, "--year", "2022", "--out", out])).exit).toBe(1);
  expect(JSON.stringify(read(readFileSync(out)).Sheets["Bevindingen"])).toContain(sentence);
});

test("an emptied list of sealed rows is a warning while the seal fits, in the language of the call", async () => {
  const file = await sealedBook((content) => Object.assign(content, { seals: [] }));
  const { exit, stderr } = await runCli(`check ${file} --lang en`);
  expect(exit).toBe(0);
  expect(stderr).toContain("The seal of 2022 (ingediend) fits what stands there, but the hidden sheet Zegels has no rows of 2022 any more.");
  expect((await runCli(`report ${file} --year 2022`)).stderr).toContain("\n    Het zegel van 2022 (ingediend) klopt met wat er staat, maar het verborgen blad Zegels heeft geen rijen van 2022 meer.");
});
