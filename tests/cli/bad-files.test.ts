import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const example = JSON.parse(readFileSync("docs/examples/book-d14.json", "utf8")) as Record<string, unknown>;
const settings = (version: string, dateSystem: "1900" | "1904" = "1900") =>
  writeXlsx({
    dateSystem,
    sheets: [
      {
        name: "Instellingen",
        rows: [
          ["Sleutel", "Waarde"],
          ["schemaversie", version],
        ],
        tables: [{ name: "tblBoek", range: "A1:B2", columns: [{ name: "Sleutel" }, { name: "Waarde" }] }],
      },
    ],
  });

const json = (changes: Record<string, unknown>) => JSON.stringify({ ...example, ...changes });
const row = (changes: Record<string, unknown>) => json({ expenditures: [{ year: 2022 }, changes] });

describe("a file that cannot be used ends with 2 and says why", () => {
  test.each([
    ["een boek zonder regeling", json({ scheme: undefined }), ["scheme: ontbreekt"]],
    ["een onbekende sleutel", row({ amount: 12 }), ["expenditures[1].amount: deze sleutel kent het formaat niet"]],
    ["een onbekend onderdeel", json({ spending: [] }), ["spending: deze sleutel kent het formaat niet"]],
    ["centen met een komma", row({ amountCents: 12.5 }), ["expenditures[1].amountCents: moet een geheel aantal eurocenten zijn"]],
    ["centen als tekst", row({ amountCents: "12" }), ["expenditures[1].amountCents: moet een geheel aantal eurocenten zijn"]],
    ["een onmogelijke datum", row({ bookedOn: "2022-02-30" }), ["expenditures[1].bookedOn: moet een bestaande datum zijn"]],
    ["een jaar als tekst", row({ year: "2022" }), ["expenditures[1].year: moet een jaartal zijn"]],
    ["uren als getal", row({ hours: 8 }), ["expenditures[1].hours: moet een decimaal getal als tekst zijn"]],
    ["een lege tekst als null", row({ measure: null }), ["expenditures[1].measure: moet tekst zijn"]],
    ["een onderdeel dat geen lijst is", json({ receipts: {} }), ["receipts: moet een lijst zijn"]],
    ["een rij die geen object is", json({ receipts: [3] }), ["receipts[0]: moet een object zijn"]],
    ["een gemeentecode van drie cijfers", json({ municipality: "824" }), ["municipality: moet een gemeentecode van vier cijfers zijn"]],
    ["twee fouten tegelijk", row({ year: 1.5, hours: "1,5" }), ["expenditures[1].year", "expenditures[1].hours"]],
    ["een ander formaat", json({ format: "grootboek/1" }), ['format: moet "bestedingsboek.book/1" zijn']],
    ["een later formaat", json({ format: "bestedingsboek.book/2", nieuw: true }), ["is van een nieuwere versie (2) dan dit programma kent (1)"]],
    ["een onbekende regeling", json({ scheme: "D99" }), ['De regeling "D99" is niet bekend. Bekend zijn: D14', "--schemes"]],
    ["half geschreven JSON", '{"format": ', ["is geen geldige JSON"]],
    ["wat geen UTF-8 is", Buffer.from([0x7b, 0xff, 0x7d]), ["is geen geldige JSON"]],
    ["een leeg bestand", "", ["is geen geldige JSON"]],
  ])("%s", async (name, content, sentences) => {
    const { exit, stdout, stderr } = await runCli(["check", folder.write(`${name}.json`, content)]);
    sentences.forEach((sentence) => expect(stderr).toContain(sentence));
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  });

  test.each([
    ["geen-zip.xlsx", () => Promise.resolve("Kenmerk;Bedrag\n"), "is geen leesbare werkmap (.xlsx)"],
    ["zip-zonder-werkboek.dat", () => Promise.resolve(Buffer.from("PK\u0003\u0004rest")), "is geen leesbare werkmap (.xlsx)"],
    ["ander-werkboek.xlsx", () => writeXlsx({ sheets: [{ name: "Blad1", rows: [["x"]] }] }), "is geen bestedingsboek: tblBoek ontbreekt."],
    ["nieuwer.xlsx", () => settings("999"), "is van een nieuwere versie (999)"],
    ["zonder-versie.xlsx", () => settings("twee"), "noemt geen schemaversie die een geheel getal is"],
    ["half-boek.xlsx", () => settings("1"), "tblBesteding"],
    ["dagen-vanaf-1904.xlsx", () => settings("1", "1904"), "telt de dagen vanaf 1904"],
  ])("%s", async (name, content, sentence) => {
    const { exit, stderr } = await runCli(["check", folder.write(name, await content())]);
    expect(stderr).toContain(sentence);
    expect(exit).toBe(2);
  });

  test.each([
    ["ontbreekt.xlsx", "ontbreekt.xlsx kan niet worden gelezen: het bestaat niet."],
    ["docs", "docs kan niet worden gelezen: het is een map."],
  ])("%s", async (file, sentence) => {
    const { exit, stderr } = await runCli(["check", file]);
    expect(stderr).toContain(sentence);
    expect(exit).toBe(2);
  });

  test("a year that the scheme does not know, and the last one that it does", async () => {
    const last = await runCli("report docs/examples/book-d14.json --year 2026");
    const outside = await runCli("report docs/examples/book-d14.json --year 2027");
    expect(last.exit).toBe(0);
    expect(outside.exit).toBe(2);
    expect(outside.stderr).toContain("Het jaar 2027 valt buiten D14, dat loopt van 2021 tot en met 2026.");
  });
});

test("an unusable file leaves the others alone: they are judged, and the highest exit code counts", async () => {
  const { exit, stdout } = await runCli("check docs/examples/book-d14.json ontbreekt.json docs/examples/book-d14-mistakes.json --json");
  const said = JSON.parse(stdout) as { books: { source: string }[]; unusable: { source: string; code: string }[] };
  expect(said.books.map(({ source }) => source)).toEqual(["docs/examples/book-d14.json", "docs/examples/book-d14-mistakes.json"]);
  expect(said.unusable).toMatchObject([{ source: "ontbreekt.json", code: "file-unreadable" }]);
  expect(exit).toBe(2);
});
