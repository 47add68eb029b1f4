import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readAuditfile } from "../../../src/ledger/auditfile/read-auditfile";
import { surveyAuditfile } from "../../../src/ledger/auditfile/survey-auditfile";
import type { ByteSource } from "../../../src/ledger/model/byte-source";
import { openLedgerParts } from "../../../src/ledger/open-ledger-parts";
import { auditfileOf, bookingLine } from "./auditfile-of";
import { fixture, sourceOf } from "./source-of";

interface Truth {
  readonly year: number;
  readonly lines: number;
  readonly debit: number;
  readonly credit: number;
  readonly accounts: Readonly<Record<string, { readonly lines: number; readonly cents: number }>>;
}

const everything = { projects: [], costCentres: [], accounts: [] };
const folder = (kind: string) => join(__dirname, "..", "..", "data", "ledgers", "parts", kind);
const truthOf = (kind: string): Truth => JSON.parse(readFileSync(join(folder(kind), "truth.json"), "utf8")) as Truth;
const named = (name: string, content: string | Uint8Array, piece?: number): ByteSource => ({ ...sourceOf(content, piece), name });
const partsOf = (kind: string, piece?: number) =>
  readdirSync(folder(kind))
    .filter((name) => name.endsWith(".xaf"))
    .map((name) => named(name, new Uint8Array(readFileSync(join(folder(kind), name))), piece));

/** Opens files chosen together, in this order. */
async function open(sources: readonly ByteSource[]) {
  const [first = sourceOf(""), ...further] = sources;
  return openLedgerParts(first, further);
}

async function reasonOf(sources: readonly ByteSource[]): Promise<unknown> {
  const { opened } = await open(sources);
  return opened.is === "unreadable" ? opened.reason : opened.is;
}

const bytesOf = async (source: ByteSource): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const chunk of source.chunks()) {
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString("latin1");
};

/** Every order of the positions of three parts. */
const orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] as const;

describe.each(["cut", "documents"])("an auditfile in parts (%s)", (kind) => {
  const truth = truthOf(kind);

  test.each(orders)("chosen in the order %i %i %i is the same file, with the lines and cents that were written into it", async (...order) => {
    const parts = partsOf(kind, 7);
    const { source, opened } = await open(order.flatMap((position) => parts[position] ?? []));
    expect(opened).toEqual({ is: "auditfile", version: "3.2", software: "Voorbeeldboekhouding", part: null });
    expect(await bytesOf(source)).toBe(await bytesOf((await open(parts)).source));
    const survey = await surveyAuditfile(source);
    expect(survey.counted).toEqual({ lines: truth.lines, debit: truth.debit, credit: truth.credit });
    expect(survey.declared).toEqual({ lines: truth.lines, debit: truth.debit, credit: truth.credit, counted: survey.counted });
    expect(survey.years).toEqual([truth.year]);
    expect(Object.fromEntries(survey.accounts.map(({ code, lines, cents }) => [code, { lines, cents }]))).toEqual(truth.accounts);
  });

  test("has names, and lines that are counted through all parts, so that no two are the same", async () => {
    const { source } = await open(partsOf(kind));
    const { lines } = await readAuditfile(source, everything);
    expect(new Set(lines.map(({ line }) => line)).size).toBe(truth.lines);
    expect([...lines].sort((one, other) => one.line - other.line)).toEqual(lines);
    expect(new Set(lines.map(({ counterparty }) => counterparty))).toEqual(new Set(["Coöperatie De Brug", "Stichting Zomerplezier"]));
    const all = (await bytesOf(source)).split("\n");
    expect(lines.every(({ line, document }) => all[line - 1]?.includes(`<docRef>${document}</docRef>`))).toBe(true);
  });

  test("is not read while a part is missing, and the part is named", async () => {
    const [one, two, three] = (await open(partsOf(kind))).source.parts?.sources ?? [];
    const of = kind === "cut" ? null : 3;
    expect(await reasonOf([one, three].flatMap((part) => part ?? []))).toEqual({ why: "part-missing", missing: [2], of });
    expect(await reasonOf([three, two].flatMap((part) => part ?? []))).toEqual({ why: "part-missing", missing: [1], of });
  });
});

describe("any auditfile", () => {
  test.each(["clair2-2021.xaf", "xaf-3.2.1-2023-wrong-lines.xaf", "xaf-4.0-2024-prefix.xaf", "xaf-4.0-utf16-odd-order.xaf"])("%s, cut anywhere behind its root, is read as if it had never been", async (name) => {
    const whole = fixture(name);
    const survey = await surveyAuditfile(sourceOf(whole));
    const root = Buffer.from(whole).toString("latin1").replaceAll("\0", " ").indexOf(">", 60) + 100;
    for (let at = root; at < whole.length - 30; at += 61) {
      const { source, opened } = await open([named("vervolg.xaf", whole.subarray(at)), named("begin.xaf", whole.subarray(0, at))]);
      expect(opened).toMatchObject({ is: "auditfile", part: null });
      expect(await surveyAuditfile(source)).toEqual(survey);
    }
  });

  test("that ends in the middle of its XML looks like the first of several parts", async () => {
    const [first = sourceOf("")] = partsOf("cut");
    await expect(surveyAuditfile(first)).rejects.toMatchObject({ why: "auditfile-cut", line: 27 });
    expect(await reasonOf([sourceOf(auditfileOf([]).slice(0, 130))])).toMatchObject({ why: "auditfile-cut" });
  });

  test("but one that is wrong before its end is broken, and no part", async () => {
    await expect(surveyAuditfile(sourceOf(`${auditfileOf([bookingLine()])}<tweede/>`))).rejects.toMatchObject({ why: "broken-xml" });
  });

  test("that begins in the middle is known for a continuation, and a table that speaks of a transaction is none", async () => {
    for (const part of partsOf("cut").slice(1)) {
      expect(await reasonOf([part])).toEqual({ why: "auditfile-continuation" });
    }
    expect(await reasonOf([sourceOf("<!-- Vervolgbestand 2 van 2 -->\n<trLine><nr>1</nr><accID>4300</accID></trLine>\n</auditfile>")])).toEqual({ why: "auditfile-continuation" });
    expect(await reasonOf([sourceOf("Datum;Rekening;Bedrag;Tekst\n01-02-2022;4300;1,00;<transaction>x</transaction>\n")])).toBe("tables");
  });
});

describe("the order of the parts of a cut XML", () => {
  const [one = "", two = "", three = ""] = partsOf("cut").map(({ name }) => readFileSync(join(folder("cut"), name), "latin1"));
  const chosen = (names: readonly [string, string, string]) => [named(names[2], Buffer.from(three, "latin1")), named(names[1], Buffer.from(two, "latin1")), named(names[0], Buffer.from(one, "latin1"))];

  test.each([
    ["numbered from 1", ["deel 1.xaf", "deel 2.xaf", "deel 3.xaf"]],
    ["numbered beyond 9", ["deel 9.xaf", "deel 10.xaf", "deel 11.xaf"]],
    ["numbered behind the name", ["boek.xaf.001", "boek.xaf.002", "boek.xaf.003"]],
    ["numbered from the second part on", ["boek 2023.xaf", "boek 2023 (2).xaf", "boek 2023 (3).xaf"]],
  ] as const)("is that of names %s", async (_, names) => {
    expect(await reasonOf(chosen(names))).toBe("auditfile");
  });

  test.each([
    ["without numbers", ["boek.xaf", "vervolg.xaf", "slot.xaf"]],
    ["that differ in two numbers", ["boek 1 van 3.xaf", "boek 2 van 4.xaf", "boek 3 van 5.xaf"]],
    ["with days instead of numbers", ["boek 20230101.xaf", "boek 20230201.xaf", "boek 20230301.xaf"]],
    ["of which the first part has the last number", ["deel 3.xaf", "deel 1.xaf", "deel 2.xaf"]],
  ] as const)("is not guessed from names %s", async (_, names) => {
    expect(await reasonOf(chosen(names))).toEqual({ why: "part-order-unknown" });
  });

  test("is what the parts say, before what their names say", async () => {
    const said = [one, two, three].map((text, index) => named(`deel ${3 - index}.xaf`, Buffer.from(text.replace(/^(<\?xml[^>]*>)?/, `$1<!-- Vervolgbestand ${index + 1} van 3 -->`), "latin1")));
    expect(await reasonOf([...said].reverse())).toBe("auditfile");
    expect(await reasonOf(said.slice(0, 2))).toEqual({ why: "part-missing", missing: [3], of: 3 });
  });

  test("may leave a number out, which is then missing", async () => {
    expect(await reasonOf(chosen(["deel 1.xaf", "deel 2.xaf", "deel 4.xaf"]))).toEqual({ why: "part-missing", missing: [3], of: null });
    expect(await reasonOf(chosen(["boek.xaf", "boek 3.xaf", "boek 4.xaf"]))).toEqual({ why: "part-missing", missing: [2], of: null });
  });

  test("that turns out wrong shows when it is read, with the line", async () => {
    const { source } = await open(chosen(["deel 1.xaf", "deel 3.xaf", "deel 2.xaf"]));
    await expect(surveyAuditfile(source)).rejects.toMatchObject({ why: "parts-do-not-fit", line: expect.any(Number) as number });
  });
});

describe("files that are chosen together and do not belong together", () => {
  const part = (number: number, of: number, year = 2022) => named(`${number}.xaf`, auditfileOf([bookingLine()], { header: `<fiscalYear>${year}</fiscalYear>` }).replace("<auditfile", `<!-- Vervolgbestand ${number} van ${of} -->\n<auditfile`));

  test("are not read: a table among them, two whole auditfiles, the same part twice, parts of different counts", async () => {
    expect(await reasonOf([part(1, 2), named("boekingen.csv", "Datum;Rekening;Bedrag\n01-02-2022;4300;1,00\n")])).toEqual({ why: "no-part", name: "boekingen.csv" });
    expect(await reasonOf([named("2021.xaf", auditfileOf([])), named("2022.xaf", auditfileOf([]))])).toEqual({ why: "not-in-parts", name: "2021.xaf" });
    expect(await reasonOf([part(1, 2), part(1, 2)])).toEqual({ why: "part-twice", number: 1 });
    expect(await reasonOf([part(1, 2), part(2, 3)])).toEqual({ why: "part-order-unknown" });
  });

  test("nor parts of different years, which would get the year of the first", async () => {
    const { source } = await open([part(1, 2), part(2, 2, 2023)]);
    await expect(surveyAuditfile(source)).rejects.toMatchObject({ why: "parts-do-not-fit" });
    expect((await surveyAuditfile((await open([part(1, 2), part(2, 2)])).source)).counted.lines).toBe(2);
  });
});

describe("the control totals of parts", () => {
  const part = (number: number, lines: number, declared: string) =>
    named(`${number}.xaf`, auditfileOf(Array.from({ length: lines }, () => bookingLine())).replace("<auditfile", `<!-- Vervolgbestand ${number} van 2 -->\n<auditfile`).replace("<transactions>", `<transactions>${declared}`));
  const declaredBy = async (first: string, second: string) => (await surveyAuditfile((await open([part(1, 2, first), part(2, 3, second)])).source)).declared;
  const says = (lines: number, debit: string) => `<linesCount>${lines}</linesCount><totalDebit>${debit}</totalDebit><totalCredit>0.00</totalCredit>`;
  const five = { lines: 5, debit: 5000, credit: 0 };

  test("are those of each part, added up", async () => {
    expect(await declaredBy(says(2, "20.00"), says(3, "30.00"))).toEqual({ ...five, counted: five });
    expect(await declaredBy(says(2, "20.00"), says(4, "30.00"))).toEqual({ ...five, lines: 6, counted: five });
  });

  test("or those of the whole file, where every part says the same", async () => {
    expect(await declaredBy(says(5, "50.00"), says(5, "50.00"))).toEqual({ ...five, counted: five });
  });

  test("and of a part that says nothing, nothing is held against anything", async () => {
    expect(await declaredBy("", says(3, "30.00"))).toEqual({ lines: 3, debit: 3000, credit: 0, counted: { lines: 3, debit: 3000, credit: 0 } });
  });
});

describe("the opening balance of parts that are whole documents", () => {
  /** Lines of an opening balance: account, amount and perhaps a number. */
  type OpeningLine = readonly [account: string, amount: string, number?: number];
  const obLine = ([account, amount, number]: OpeningLine): string => `<obLine>${number === undefined ? "" : `<nr>${number}</nr>`}<accID>${account}</accID><amnt>${amount}</amnt><amntTp>D</amntTp></obLine>`;
  const balance = (lines: readonly OpeningLine[]): string => `<openingBalance>${lines.map(obLine).join("")}</openingBalance>`;
  const document = (number: number, of: number, inside: string): ByteSource =>
    named(`${number}.xaf`, auditfileOf([bookingLine()]).replace("<auditfile", `<!-- Vervolgbestand ${number} van ${of} -->\n<auditfile`).replace("<company>", `<company>${inside}`));
  const openingOf = async (...insides: readonly string[]) => {
    const { source } = await open(insides.map((inside, index) => document(index + 1, insides.length, inside)).reverse());
    const { opening } = await surveyAuditfile(source);
    expect((await readAuditfile(source, everything)).opening).toEqual(opening);
    return opening;
  };
  const [cash, debtors, bank] = [["1000", "700.00"], ["1300", "50.00"], ["1100", "25.00"]] as const satisfies readonly OpeningLine[];
  const whole = balance([cash, debtors]);
  const once = { lines: 2, debit: 75_000, credit: 0 };

  test("counts once where every part repeats it, in whatever order and however it is numbered", async () => {
    expect(await openingOf(whole, whole, whole)).toEqual(once);
    expect(await openingOf(whole, balance([debtors, cash]))).toEqual(once);
    expect(await openingOf(balance([["1000", "700.00", 1], ["1300", "50.00", 2]]), balance([["1000", "700.00", 11], ["1300", "50.00", 12]]))).toEqual(once);
  });

  test("is that of the one part that has it", async () => {
    expect(await openingOf("", whole, "")).toEqual(once);
    expect(await openingOf("", "")).toBeNull();
    expect(await openingOf(balance([]), whole)).toEqual(once);
  });

  test("is added up where the parts divide it: by account, or numbered on in the middle of one", async () => {
    expect(await openingOf(whole, balance([bank]))).toEqual({ lines: 3, debit: 77_500, credit: 0 });
    expect(await openingOf(balance([["1300", "50.00", 1]]), balance([["1300", "50.01", 2]]))).toEqual({ lines: 2, debit: 10_001, credit: 0 });
    expect(await openingOf(whole, balance([bank]), whole)).toEqual({ lines: 3, debit: 77_500, credit: 0 });
  });

  test.each<[string, readonly OpeningLine[], object]>([
    ["a cent more", [cash, ["1300", "50.01"]], { lines: 2, debit: 75_001, credit: 0 }],
    ["a line less", [cash], { lines: 1, debit: 70_000, credit: 0 }],
    ["a line more", [cash, debtors, bank], { lines: 3, debit: 77_500, credit: 0 }],
    ["a line twice", [cash, debtors, debtors], { lines: 3, debit: 80_000, credit: 0 }],
  ])("with %s in a part is another one: the first counts, and the part is named", async (_, lines, other) => {
    expect(await openingOf(whole, whole, balance(lines))).toEqual({ ...once, differing: [{ ...other, part: 3 }] });
  });

  test("numbered otherwise, with another amount, is another one too", async () => {
    expect(await openingOf(balance([["1000", "700.00", 1]]), balance([["1000", "700.01", 1]]))).toEqual({ lines: 1, debit: 70_000, credit: 0, differing: [{ part: 2, lines: 1, debit: 70_001, credit: 0 }] });
  });

  test("in period 0 is repeated or goes on by the numbers of its lines, and control totals still speak of each part", async () => {
    const zero = (nr: number, amount: string): string => `<transactions><linesCount>2</linesCount><journal><jrnID>BB</jrnID><transaction><nr>1</nr><periodNumber>0</periodNumber><trDt>2022-01-01</trDt><trLine><nr>${nr}</nr><accID>1000</accID><amnt>${amount}</amnt><amntTp>D</amntTp></trLine></transaction></journal>`;
    const part = (number: number, nr: number, amount: string): ByteSource => named(`${number}.xaf`, auditfileOf([bookingLine()]).replace("<auditfile", `<!-- Vervolgbestand ${number} van 2 -->\n<auditfile`).replace("<transactions>", zero(nr, amount)));
    const survey = async (...parts: readonly ByteSource[]) => surveyAuditfile((await open(parts)).source);
    const repeated = await survey(part(1, 1, "5.00"), part(2, 1, "5.00"));
    expect(repeated.opening).toEqual({ lines: 1, debit: 500, credit: 0 });
    expect(repeated.declared).toMatchObject({ lines: 4, counted: { lines: 4, debit: 3000 } });
    expect((await survey(part(1, 1, "5.00"), part(2, 2, "5.00"))).opening).toEqual({ lines: 2, debit: 1000, credit: 0 });
    expect((await survey(part(1, 1, "5.00"), part(2, 1, "6.00"))).opening).toEqual({ lines: 1, debit: 500, credit: 0, differing: [{ part: 2, lines: 1, debit: 600, credit: 0 }] });
  });

  test("of one file is what stands in it, also where a line stands twice", async () => {
    const { opening } = await surveyAuditfile(sourceOf(auditfileOf([bookingLine()]).replace("<company>", `<company>${balance([cash, cash])}`)));
    expect(opening).toEqual({ lines: 2, debit: 140_000, credit: 0 });
  });
});
