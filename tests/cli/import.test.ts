import { readFileSync } from "node:fs";
import { imported, outcomeOf, type Imported } from "./imported";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const example = "docs/examples/ledger-2022.csv";
const tabular = "tests/data/ledgers/tabular";

const mapping = (content: Readonly<Record<string, unknown>>, name = "mapping.json") => folder.write(name, JSON.stringify({ format: "bestedingsboek.mapping/1", ...content }));

describe("the example of the documentation", () => {
  const call = [example, "--mapping", "docs/examples/ledger-mapping.json"];

  test("read is what was not selected, assigned, waits and stands in the book, in lines and in cents", async () => {
    const { read, unselected, assigned, waiting, duplicate, rejected } = outcomeOf(await imported(...call));
    expect(read).toEqual({ lines: 8, amountCents: 9_940_000 });
    expect(unselected).toEqual({ lines: 1, amountCents: 9_840_000 });
    expect(assigned).toEqual({ lines: 5, amountCents: -320_000, spending: { lines: 4, amountCents: 6_700_000 }, excepted: { lines: 0, amountCents: 0 }, income: { lines: 1, amountCents: -7_020_000 } });
    expect(waiting).toEqual({ lines: 2, amountCents: 420_000, why: { "transfer-or-purchase": { lines: 1, amountCents: 320_000 }, "reserve-mutation": { lines: 1, amountCents: 100_000 } } });
    expect(duplicate).toEqual({ lines: 0, amountCents: 0 });
    expect(rejected).toEqual({ lines: 1 });
  });

  test("each rule tells what it took, and each account what of it was selected", async () => {
    const { rules, accounts, years } = outcomeOf(await imported(...call));
    expect(rules.map(({ rule, lines, amountCents }) => [rule, lines, amountCents])).toEqual([[1, 2, 575_000], [2, 2, 6_125_000], [3, 1, -7_020_000]]);
    expect(accounts).toContainEqual({ account: "4100", name: "Wegenonderhoud", lines: 1, amountCents: 9_840_000, selectedLines: 0, selectedCents: 0 });
    expect(years).toEqual([2022]);
  });

  test("a line that is rejected stands there with its line, what stands in it and why, and ends the run with 1", async () => {
    const { exit, file, stderr } = await imported(...call);
    expect(file.rejected).toEqual([
      { line: 8, code: "date-unreadable", field: "bookedOn", column: "Boekdatum", shown: "31-09-2022", message: "Regel 8, kolom Boekdatum: “31-09-2022” is geen datum die bestaat." },
    ]);
    expect(stderr).toContain("Regel 8, kolom Boekdatum: “31-09-2022” is geen datum die bestaat.");
    expect(exit).toBe(1);
  });

  test("the opening balance, the title and the total are no bookings and are named", async () => {
    const { file } = await imported(...call);
    expect(file.outcome?.opening).toEqual({ lines: 1, debitCents: 125_000_000, creditCents: 0, differing: [] });
    expect(file.leftOut.map(({ line, why }) => [line, why])).toEqual([[1, "title"], [13, "total"]]);
  });

  test("no counterparty and no description is shown, of any line", async () => {
    const { file, stderr } = await imported(...call);
    for (const text of [JSON.stringify(file), stderr]) {
      expect(text).not.toMatch(/De Brug|Sporthal|Wegenbouw|Asfalt|Zomerschool 2022, groep/);
    }
  });

  test("the mapping that it found, used as the mapping of the call, reads the same", async () => {
    const found = await imported(example);
    const again = await imported(example, "--mapping", mapping({ columns: found.file.mapping?.["columns"], notation: "comma", dates: "day-first", reversed: false }));
    expect(again.file.mapping).toEqual(found.file.mapping);
    expect(again.file.outcome).toEqual(found.file.outcome);
    expect([...new Set(again.file.columns.map(({ why }) => why))]).toEqual(["mapping"]);
  });

  test("without rules every line waits for one", async () => {
    const { exit, file } = await imported(example);
    expect(file.outcome?.assigned.lines).toBe(0);
    expect(file.outcome?.waiting.lines).toBe(8);
    expect(exit).toBe(1);
  });
});

describe("an auditfile in parts", () => {
  const part = (number: number) => `tests/data/ledgers/parts/cut/grootboek-2023-${number}.xaf`;

  test("is one file, in whatever order its parts are named", async () => {
    const { exit, file } = await imported(part(2), part(3), part(1), "--parts");
    expect(file).toMatchObject({ source: part(2), further: [part(3), part(1)], auditfile: { version: "3.2", part: null } });
    expect(file.outcome?.read).toEqual({ lines: 10, amountCents: 0 });
    expect(file.outcome?.declared).toMatchObject({ lines: 10, debitCents: 1_874_889, matches: true });
    expect(exit).toBe(0);
  });

  test("without --parts is so many files, of which none can be read, and each says what is wrong with it", async () => {
    const { exit, stdout } = await runCli(["import", part(1), part(2), "--json"]);
    const { files, unusable } = JSON.parse(stdout) as { files: readonly unknown[]; unusable: readonly { readonly message: string }[] };
    expect(files).toEqual([]);
    expect(unusable.map(({ message }) => message)).toEqual([expect.stringContaining("houdt op regel 27 halverwege op"), expect.stringContaining("vervolgdeel van een gesplitste auditfile")]);
    expect(exit).toBe(2);
  });

  test("of which one is missing is not read, and the missing one is named", async () => {
    const { exit, stderr } = await runCli(["import", part(1), part(3), "--parts", "--lang", "en"]);
    expect(stderr).toContain("Part 2 is missing.");
    expect(exit).toBe(2);
  });

  test("is a matter of import alone", async () => {
    const { exit, stderr } = await runCli(["check", "docs/examples/book-d14.json", "--parts"]);
    expect(stderr).toContain("--parts");
    expect(exit).toBe(2);
  });
});

describe("what the file is, is said", () => {
  test("a text with its encoding, delimiter and header", async () => {
    const { exit, file, stderr } = await imported(`${tabular}/puntkomma-windows-1252.csv`);
    expect(file.table).toMatchObject({ kind: "text", encoding: "windows-1252", delimiter: ";", headerLine: 1, lines: 6, others: [] });
    expect(file.columns).toContainEqual({ header: "Bedrag (€)", field: "amount", why: "header" });
    expect(stderr).toContain("Windows-1252, gescheiden door puntkomma’s.");
    expect(exit).toBe(0);
  });

  test("a sheet, which the mapping can name", async () => {
    const { file } = await imported(`${tabular}/werkmap.xlsx`);
    const { name } = file.table ?? {};
    expect(file.table).toMatchObject({ kind: "sheet", encoding: null });
    const named = await imported(`${tabular}/werkmap.xlsx`, "--mapping", mapping({ table: name }));
    expect(named.file.outcome).toEqual(file.outcome);
  });

  const auditfile = (totalDebit: string) => `<?xml version="1.0" encoding="UTF-8"?>
<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">
  <header><fiscalYear>2022</fiscalYear><startDate>2022-01-01</startDate><endDate>2022-12-31</endDate><curCode>EUR</curCode><dateCreated>2023-01-10</dateCreated><softwareDesc>Voorbeeld</softwareDesc></header>
  <company>
    <generalLedger><ledgerAccount><accID>4300</accID><accDesc>Zomerscholen</accDesc><accTp>P</accTp></ledgerAccount><ledgerAccount><accID>1600</accID><accDesc>Crediteuren</accDesc><accTp>B</accTp></ledgerAccount></generalLedger>
    <transactions><linesCount>2</linesCount><totalDebit>${totalDebit}</totalDebit><totalCredit>125.00</totalCredit>
      <journal><jrnID>INK</jrnID><desc>Inkoop</desc><transaction><nr>1</nr><periodNumber>7</periodNumber><trDt>2022-07-18</trDt>
        <trLine><nr>1</nr><accID>4300</accID><docRef>F1</docRef><effDate>2022-07-18</effDate><desc>Zomerschool</desc><amnt>125.00</amnt><amntTp>D</amntTp><costID>0420</costID></trLine>
        <trLine><nr>2</nr><accID>1600</accID><docRef>F1</docRef><effDate>2022-07-18</effDate><desc>Zomerschool</desc><amnt>125.00</amnt><amntTp>C</amntTp></trLine>
      </transaction></journal>
    </transactions>
  </company>
</auditfile>`;

  test("an auditfile whose own totals are right ends with 0", async () => {
    const { exit, file } = await imported(folder.write("goed.xaf", auditfile("125.00")));
    expect(file.auditfile).toMatchObject({ version: "3.2", software: "Voorbeeld", part: null });
    expect(file.outcome?.declared).toEqual({ lines: 2, debitCents: 12_500, creditCents: 12_500, counted: { lines: 2, debitCents: 12_500, creditCents: 12_500 }, matches: true });
    expect(exit).toBe(0);
  });

  test("one whose totals are a cent off is read, says so and ends with 1", async () => {
    const { exit, file, stderr } = await imported(folder.write("cent.xaf", auditfile("125.01")));
    expect(file.outcome?.declared).toMatchObject({ debitCents: 12_501, matches: false });
    expect(file.outcome?.read.lines).toBe(2);
    expect(stderr).toContain("de telling in het bestand klopt niet: het noemt 2 regels, debet € 125,01, credit € 125,00; geteld zijn 2 regels, debet € 125,00, credit € 125,00");
    expect(exit).toBe(1);
  });

  test("one that is cut short is unusable, also where it began well", async () => {
    const { exit, stdout, stderr } = await runCli(["import", folder.write("half.xaf", auditfile("125.00").slice(0, -200)), "--json"]);
    expect((JSON.parse(stdout) as Imported).unusable).toMatchObject([{ code: "ledger-unreadable" }]);
    expect(stderr).toContain("De auditfile houdt op regel 9 halverwege op");
    expect(exit).toBe(2);
  });
});

describe("a question stays open until the mapping answers it", () => {
  const thousands = () => folder.write("duizend.csv", "Boekdatum;Rekening;Bedrag\n1-3-2022;4300;1.234\n2-3-2022;4300;12\n");

  test("a bare 1.234 is not read", async () => {
    const { exit, file, stderr } = await imported(thousands());
    expect(file.questions).toMatchObject([{ is: "notation", field: null, column: "Bedrag", shown: "1.234" }]);
    expect(file.outcome).toBeNull();
    expect(stderr).toContain('In de kolom Bedrag staat “1.234”');
    expect(exit).toBe(1);
  });

  test("it is what the mapping says", async () => {
    const { exit, file } = await imported(thousands(), "--mapping", mapping({ notation: "comma" }));
    expect(file.outcome?.read).toEqual({ lines: 2, amountCents: 124_600 });
    expect(exit).toBe(0);
    const english = await imported(thousands(), "--mapping", mapping({ notation: "point" }));
    expect(english.file.rejected.map(({ code }) => code)).toEqual(["amount-decimals"]);
  });

  test("a file without accounts needs them named", async () => {
    const file = folder.write("zonder.csv", "Datum;Soort;Bedrag\n1-3-2022;huur;1,00\n2-3-2022;lesmateriaal;12,00\n");
    const open = await imported(file);
    expect(open.file.questions).toMatchObject([{ is: "field-missing", field: "account", column: null }]);
    const named = await imported(file, "--mapping", mapping({ columns: { bookedOn: "Datum", account: "Soort", amount: "Bedrag" }, reversed: true }));
    expect(named.file.outcome?.read).toEqual({ lines: 2, amountCents: -1300 });
  });
});

describe("held against a book", () => {
  const book = {
    format: "bestedingsboek.book/1",
    scheme: "D14",
    municipality: "0000",
    measures: [{ name: "Zomerschool 2022", purpose: "P1" }],
    assignments: [{ account: "4300", words: "zomerschool", measure: "Zomerschool 2022" }, { account: "4310", measure: "Huur" }],
    columnMemories: [{ source: "Pakket", field: "bedrag", column: "Waarde" }, { source: "Pakket", field: "boekdatum", column: "Dag" }, { source: "Pakket", field: "rekening", column: "Soort" }],
  };

  test("its rules count behind those of the mapping, and a measure that it lacks makes a line wait", async () => {
    const file = folder.write("boek.json", JSON.stringify(book));
    const outcome = outcomeOf(await imported(example, "--book", file, "--mapping", mapping({ rules: [{ categorie: "4.3.1", destination: "baten" }], vatBasis: "exclusief" })));
    expect(outcome.rules.map(({ in: from, rule, lines }) => [from, rule, lines])).toEqual([["mapping", 1, 1], ["book", 1, 2]]);
    expect(outcome.waiting.why["measure-unknown"]).toEqual({ lines: 2, amountCents: 575_000 });
  });

  test("what it has already is a duplicate, and with another amount a change that waits", async () => {
    const taken = (sourceLine: string, amountCents: number) => ({ year: 2022, bookedOn: "2022-03-01", measure: "Zomerschool 2022", account: "4300", amountCents, sourceLine, importId: "import-1" });
    const file = folder.write("bekend.json", JSON.stringify({ ...book, expenditures: [taken("id:2022/R1", 100), taken("id:2022/R2", 200)] }));
    const export_ = folder.write("regels.csv", "Regel-id;Boekdatum;Rekening;Omschrijving;Bedrag\nR1;1-3-2022;4300;zomerschool;1,00\nR2;1-3-2022;4300;zomerschool;2,50\nR3;1-3-2022;4300;zomerschool;4,00\n");
    const { read, duplicate, waiting, assigned } = outcomeOf(await imported(export_, "--book", file, "--mapping", mapping({ vatBasis: "exclusief" })));
    expect(read).toEqual({ lines: 3, amountCents: 750 });
    expect(duplicate).toEqual({ lines: 1, amountCents: 100 });
    expect(waiting).toEqual({ lines: 1, amountCents: 250, why: { changed: { lines: 1, amountCents: 250 } } });
    expect(assigned.spending).toEqual({ lines: 1, amountCents: 400 });
  });

  test("columns that it remembers are used", async () => {
    const export_ = folder.write("pakket.csv", "Dag;Soort;Waarde\n1-3-2022;4300;1,00\n");
    const { file } = await imported(export_, "--book", folder.write("boek.json", JSON.stringify(book)));
    expect(file.columns.map(({ field, why }) => [field, why])).toEqual([["bookedOn", "remembered"], ["account", "remembered"], ["amount", "remembered"]]);
  });
});

describe("what cannot be used ends with 2 and says why", () => {
  test.each([
    ["an unknown key", { kolommen: {} }, "kolommen: deze sleutel kent het formaat niet"],
    ["another format", { format: "bestedingsboek.mapping/2" }, 'format: moet "bestedingsboek.mapping/1" zijn'],
    ["an unknown field", { columns: { bedrag: "Bedrag" } }, "columns.bedrag: deze sleutel kent het formaat niet"],
    ["a column that is no text", { columns: { amount: 3 } }, "columns.amount: moet tekst zijn die niet leeg is"],
    ["two kinds of amount", { columns: { amount: "Bedrag", debit: "Debet" } }, "columns: noemt amount, of debit en credit; niet beide"],
    ["a notation", { notation: "," }, 'notation: moet "comma" of "point" zijn'],
    ["a year of two digits", { fiscalYear: 22 }, "fiscalYear: moet een jaartal zijn"],
    ["a selection that is no list", { selection: { accounts: "4300" } }, "selection.accounts: moet een lijst zijn"],
    ["a rule with an unknown key", { rules: [{ rekening: "4300" }] }, "rules[0].rekening: deze sleutel kent het formaat niet"],
    ["a rule with a number", { rules: [{}, { account: 4300 }] }, "rules[1].account: moet tekst zijn"],
    ["a rule with a word that nobody knows", { rules: [{ account: "4300", destination: "kosten" }] }, "rules[0]: bestemming, soort, aard, jaarregel of btw-basis is geen woord dat de werkmap kent"],
    ["an unknown scheme", { scheme: "D99" }, 'De regeling "D99" is niet bekend.'],
  ])("a mapping with %s", async (_, content, sentence) => {
    const { exit, stdout, stderr } = await runCli(["import", example, "--mapping", mapping(content), "--json"]);
    expect(stderr).toContain(sentence);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  });

  test.each([
    ["a column that the file lacks", { columns: { amount: "Saldo", account: "Grootboekrekening" } }, "heeft geen kolom Saldo. Er zijn: Boekjaar, Periode"],
    ["a sheet that the file lacks", { table: "Blad9" }, "heeft geen tabel op een blad Blad9"],
  ])("%s, named by the mapping, leaves other files alone", async (_, content, sentence) => {
    const other = folder.write("ander.csv", "Boekdatum;Rekening;Bedrag\n1-3-2022;4300;1,00\n");
    const { exit, stdout, stderr } = await runCli(["import", example, other, "--mapping", mapping(content), "--json"]);
    expect(stderr).toContain(sentence);
    expect((JSON.parse(stdout) as Imported).unusable[0]?.source).toBe(example);
    expect(exit).toBe(2);
  });

  test.each([
    ["leeg.csv", "Het bestand is leeg."],
    ["binair.csv", "Dit is geen bestand met boekingen dat wij kunnen lezen."],
    ["document.csv", "Er is niets ingelezen."],
    ["ontbreekt.csv", "kan niet worden gelezen: het bestaat niet."],
    ["", "kan niet worden gelezen: het is een map."],
  ])("%s", async (name, sentence) => {
    const { exit, stderr } = await runCli(["import", `${tabular}/${name}`]);
    expect(stderr).toContain(sentence);
    expect(exit).toBe(2);
  });

  test("an option of another command, and this one's options elsewhere", async () => {
    expect((await runCli(`import ${example} --year 2022`)).stderr).toContain("De optie --year hoort niet bij de opdracht import.");
    expect((await runCli("check docs/examples/book-d14.json --mapping x.json")).stderr).toContain("De optie --mapping hoort niet bij de opdracht check.");
    expect((await runCli("import")).stderr).toContain("De opdracht import heeft ten minste één bestand nodig.");
  });
});

test("a line that is broken as a whole is not shown: it may name people", async () => {
  const { file, stderr } = await imported(`${tabular}/celaantal.csv`);
  expect(file.rejected.length).toBeGreaterThan(0);
  expect(file.rejected.filter(({ code }) => code === "cell-count").every(({ shown }) => shown === "")).toBe(true);
  expect(stderr).not.toContain("Gouden Leeuw");
});

test("many rejected lines are said up to the twentieth and written all", async () => {
  const lines = Array.from({ length: 25 }, (_, index) => `1-3-2022;4300;x${index}`);
  const { file, stderr } = await imported(folder.write("veel.csv", ["Boekdatum;Rekening;Bedrag", "1-3-2022;4300;1,00", ...lines].join("\n")));
  expect(file.rejected).toHaveLength(25);
  expect(stderr).toContain("“x19” is geen bedrag");
  expect(stderr).not.toContain("“x20”");
  expect(stderr).toContain("en nog 5; --json toont ze alle");
});

test("--out writes the document, and English changes the sentences and nothing else", async () => {
  const out = folder.write("uit.json", "");
  const { stderr } = await runCli(["import", example, "--out", out, "--lang", "en"]);
  const dutch = await runCli(["import", example, "--json"]);
  const withoutMessages = (text: string) => text.replaceAll(/"message": .*/g, "");
  expect(stderr).toContain("waits for a choice");
  expect(withoutMessages(readFileSync(out, "utf8"))).toBe(withoutMessages(dutch.stdout));
});
