import { readAuditfile } from "../../../src/ledger/auditfile/read-auditfile";
import { UnreadableAuditfile } from "../../../src/ledger/auditfile/unreadable-auditfile";
import type { Selection } from "../../../src/ledger/model/selection";
import { auditfileOf, bookingLine } from "./auditfile-of";
import { sourceOf } from "./source-of";

const everything: Selection = { projects: [], costCentres: [], accounts: [] };
const read = (content: string | Uint8Array) => readAuditfile(sourceOf(content), everything);
const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("an auditfile that is not quite as the schema has it", () => {
  test("has elements that nobody knows, and comments, and they are passed over", async () => {
    const { lines } = await read(auditfileOf([`<!-- niets -->${bookingLine("<eigenVeld><amnt>99.00</amnt><desc>binnenin</desc></eigenVeld><desc>Kosten<!-- niets --> juni</desc>")}`]));
    expect(lines).toMatchObject([{ amount: 1000, description: "Kosten juni" }]);
  });

  test("has a period without transactions, a journal without a name and a transaction without lines", async () => {
    const { lines, counted } = await read("<auditfile><company><transactions><journal/><journal><transaction/></journal></transactions></company></auditfile>");
    expect(lines).toEqual([]);
    expect(counted).toEqual({ lines: 0, debit: 0, credit: 0 });
  });

  test("has the number and the dates of a transaction below its lines", async () => {
    const xml = auditfileOf([bookingLine()], { transaction: "" }).replace("</transaction>", "<trDt>2022-05-31</trDt><periodNumber>5</periodNumber><nr>9</nr></transaction>");
    expect((await read(xml)).lines).toMatchObject([{ sourceId: "INK/9/1", period: "5", bookedOn: "2022-05-31" }]);
  });

  test("has its opening balance below its lines, in period 00", async () => {
    const xml = auditfileOf([bookingLine()], { transaction: "" }).replace("</transaction>", "<trDt>2022-01-01</trDt><periodNumber>00</periodNumber><nr>9</nr></transaction>");
    expect(await read(xml)).toMatchObject({ lines: [], opening: { lines: 1, debit: 1000, credit: 0 }, counted: { lines: 0 } });
  });

  test("period 1 is no opening balance, and neither is a line without a period", async () => {
    for (const transaction of ["<nr>1</nr><periodNumber>1</periodNumber><trDt>2022-01-01</trDt>", "<nr>1</nr><trDt>2022-01-01</trDt>", "<nr>1</nr><periodNumber>10</periodNumber><trDt>2022-01-01</trDt>"]) {
      expect(await read(auditfileOf([bookingLine()], { transaction }))).toMatchObject({ opening: null, counted: { lines: 1 } });
    }
  });

  test("writes amounts as people do, where that has one meaning", async () => {
    const amounts = ["1234,56", "1.234,56", "10", "10.5", "10.500", "-3.00", "€ 7,00"];
    const { lines } = await read(auditfileOf(amounts.map((amount) => `<accID>4300</accID><amnt>${amount}</amnt><amntTp>D</amntTp>`)));
    expect(lines.map(({ amount }) => amount)).toEqual([123_456, 123_456, 1000, 1050, 1050, -300, 700]);
  });

  test.each([
    ["1.234", "amount-decimals"],
    ["10.005", "amount-decimals"],
    ["1,234", "amount-ambiguous"],
    ["1e3", "amount-unreadable"],
    ["999999999999999.00", "amount-unreadable"],
    ["", "amount-missing"],
    ["   ", "amount-missing"],
  ])("but %p is refused: %s", async (amount, code) => {
    const { lines, rejected } = await read(auditfileOf([`<accID>4300</accID><amnt>${amount}</amnt><amntTp>D</amntTp>`, bookingLine()]));
    expect(rejected).toMatchObject([{ line: 3, code }]);
    expect(lines).toMatchObject([{ line: 4, amount: 1000 }]);
  });

  test("has both amounts of the layout before 3.0, or one of them", async () => {
    const { lines } = await read(auditfileOf(["<debitAmount>5.00</debitAmount><creditAmount>0.00</creditAmount>", "<creditAmount>4.00</creditAmount>", "<debitAmount>5.00</debitAmount><creditAmount>4.00</creditAmount>"].map((sides) => `<accID>1</accID>${sides}`)));
    expect(lines.map(({ amount }) => amount)).toEqual([500, -400, 100]);
  });

  test("has element names that a program could trip over", async () => {
    const { lines } = await read(auditfileOf([bookingLine("<constructor>1</constructor><__proto__>2</__proto__>")]));
    expect(lines).toHaveLength(1);
  });
});

describe("the encoding", () => {
  const accented = auditfileOf([bookingLine("<desc>Café</desc>")]);

  test.each(["ISO-8859-1", "iso-8859-1", "windows-1252", "latin1"])("%s is read as declared", async (label) => {
    const { lines } = await read(latin(accented.replace("UTF-8", label)));
    expect(lines[0]?.description).toBe("Café");
  });

  test("euro signs of Windows-1252 are read where a file says ISO-8859-1", async () => {
    const { lines } = await read(latin(auditfileOf([bookingLine("<desc>\u0080 5</desc>")]).replace("UTF-8", "ISO-8859-1")));
    expect(lines[0]?.description).toBe("€ 5");
  });

  test("a byte order mark wins from the declaration", async () => {
    const marked = new Uint8Array(Buffer.from(`\uFEFF${accented.replace("UTF-8", "ISO-8859-1")}`, "utf8"));
    expect((await read(marked)).lines[0]?.description).toBe("Café");
  });

  test("UTF-16 is read with its mark, and without", async () => {
    for (const mark of ["\uFEFF", ""]) {
      const little = Buffer.from(mark + accented.replace("UTF-8", "UTF-16"), "utf16le");
      expect((await read(new Uint8Array(little))).lines[0]?.description).toBe("Café");
      expect((await read(new Uint8Array(little.swap16()))).lines[0]?.description).toBe("Café");
    }
  });

  test("a file that says UTF-16 and is not, is UTF-8", async () => {
    expect((await read(accented.replace("UTF-8", "utf-16"))).lines[0]?.description).toBe("Café");
  });

  test("without any declaration it is UTF-8", async () => {
    expect((await read(accented.replace(/<\?xml[^>]*>/, ""))).lines[0]?.description).toBe("Café");
  });

  test("letters that are lost already do no harm", async () => {
    expect((await read(auditfileOf([bookingLine("<desc>Caf\uFFFD</desc>")]))).lines[0]?.description).toBe("Caf\uFFFD");
  });

  test.each([
    ["bytes that are no UTF-8", latin(accented), 3],
    ["an encoding that nobody knows", accented.replace("UTF-8", "EBCDIC-9"), 1],
    ["a letter that breaks off at the end", new Uint8Array([...new TextEncoder().encode(auditfileOf([])), 0xe2, 0x82]), 4],
  ])("%s are refused with the line", async (_, content, line) => {
    await expect(read(content)).rejects.toMatchObject({ line });
    await expect(read(content)).rejects.toBeInstanceOf(UnreadableAuditfile);
  });
});

describe("XML that is made to do harm", () => {
  test.each([
    ["a DOCTYPE", '<!DOCTYPE auditfile [<!ENTITY a "b">]><auditfile/>'],
    ["a DOCTYPE below the root", "<auditfile><!DOCTYPE a></auditfile>"],
    ["an entity that was never defined", "<auditfile>&uitgave;</auditfile>"],
    ["elements without end in each other", `<auditfile>${"<a>".repeat(200)}`],
    ["an unknown sign after the end", "<auditfile></auditfile>x"],
    ["nothing but space", "  \n "],
    ["a sign that XML does not know", "<auditfile>&#0;</auditfile>"],
  ])("%s is refused", async (_, xml) => {
    await expect(read(xml)).rejects.toBeInstanceOf(UnreadableAuditfile);
  });

  test("a text without end is cut at what a cell can hold", async () => {
    const { lines } = await read(auditfileOf([bookingLine(`<desc>${"a".repeat(300_000)}</desc>`)]));
    expect(lines[0]?.description).toHaveLength(32_767);
  });
});
