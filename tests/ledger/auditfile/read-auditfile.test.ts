import { readAuditfile } from "../../../src/ledger/auditfile/read-auditfile";
import { surveyAuditfile } from "../../../src/ledger/auditfile/survey-auditfile";
import type { LedgerLine } from "../../../src/ledger/model/ledger-line";
import type { Selection } from "../../../src/ledger/model/selection";
import { auditfileOf, bookingLine } from "./auditfile-of";
import { fixture, sourceOf } from "./source-of";

const everything: Selection = { projects: [], costCentres: [], accounts: [] };
const latin1 = () => sourceOf(fixture("xaf-3.2-2022-latin1.xaf"));
const xaf40 = () => sourceOf(fixture("xaf-4.0-2024-prefix.xaf"));

async function linesOf(xml: string): Promise<readonly LedgerLine[]> {
  return (await readAuditfile(sourceOf(xml), everything)).lines;
}

describe("a booking of an auditfile", () => {
  test("becomes a line with everything that the file says of it", async () => {
    const { lines } = await readAuditfile(latin1(), { ...everything, costCentres: ["6420"], projects: ["NPO"] });
    expect(lines).toEqual([
      {
        line: 81,
        sourceId: "INK/2022001/1",
        fiscalYear: 2022,
        period: "8",
        journal: "INK",
        document: "INK-2022-001",
        bookedOn: "2022-08-31",
        invoicedOn: null,
        performedFrom: null,
        performedUntil: null,
        account: "4300",
        accountName: "Zomerscholen",
        accountKind: "result",
        costCentre: "6420",
        project: "NPO",
        taakveld: "4.3",
        categorie: "",
        description: "Zomerschool <André> & co",
        counterparty: "Stichting André & Zoë",
        invoice: "F-2022-17",
        amount: 1_210_000,
        vat: 254_100,
      },
    ]);
  });

  test("is as plain in the layout before 3.0", async () => {
    const { lines } = await readAuditfile(sourceOf(fixture("clair2-2021.xaf")), { ...everything, accounts: ["4300"] });
    expect(lines).toMatchObject([
      { sourceId: "INK/2021001/1", fiscalYear: 2021, document: "F-77", bookedOn: "2021-08-27", accountName: "Zomerscholen", accountKind: "result", costCentre: "6420", project: "NPO", counterparty: "Stichting Zomerschool Voorbeeld", amount: 125_000, vat: 0 },
    ]);
  });

  test("of a credit line is negative, and so is a negative debit", async () => {
    const { lines, counted } = await readAuditfile(xaf40(), { ...everything, accounts: ["1600", "4300"] });
    expect(lines.map(({ account, amount }) => [account, amount])).toEqual([
      ["4300", 300_000],
      ["1600", -300_000],
      ["4300", -50_000],
      ["1600", 50_000],
    ]);
    expect(counted).toEqual({ lines: 6, debit: 250_100, credit: 250_100 });
  });

  test("takes the description of its transaction where it has none", async () => {
    const { lines } = await readAuditfile(latin1(), { ...everything, accounts: ["8010"] });
    expect(lines[0]?.description).toBe("Vrijval 2022");
  });

  test("takes the number of its transaction as document where it refers to none", async () => {
    const { lines } = await readAuditfile(latin1(), { ...everything, accounts: ["4320"] });
    expect(lines[0]?.document).toBe("2022002");
  });

  test("of a closing period is a booking like others, of period 0 it is none", async () => {
    const { lines } = await readAuditfile(latin1(), everything);
    expect(lines.map(({ period }) => period)).toEqual(["8", "8", "8", "12", "12", "13", "13", "13", "13"]);
  });

  test("keeps leading zeros and takes a product for a taakveld only where the file calls it one", async () => {
    const { lines } = await readAuditfile(latin1(), { ...everything, projects: ["7"] });
    expect(lines.map(({ taakveld, project }) => [taakveld, project])).toEqual([["", "7"]]);
  });

  test("has an account of neither kind where the file calls it mixed", async () => {
    const { lines } = await readAuditfile(latin1(), { ...everything, accounts: ["1999", "0210"] });
    expect(lines.map(({ account, accountKind }) => [account, accountKind])).toEqual([
      ["0210", "balance"],
      ["1999", null],
    ]);
  });

  test("two lines with the same number in one transaction stay two", async () => {
    const { lines } = await readAuditfile(xaf40(), { ...everything, accounts: ["4320"] });
    expect(lines.map(({ sourceId }) => sourceId)).toEqual(["INK/78/3", "INK/78/3#2"]);
  });

  test("has no identity of the source where a number is missing", async () => {
    const lines = await linesOf(auditfileOf(["<accID>4300</accID><amnt>1.00</amnt><amntTp>D</amntTp>", "<accID>4300</accID><amnt>1.00</amnt><amntTp>D</amntTp>"]));
    expect(lines.map(({ sourceId }) => sourceId)).toEqual(["", ""]);
  });

  test("knows its account and its counterparty also where the master data come after it", async () => {
    const { lines } = await readAuditfile(sourceOf(fixture("xaf-4.0-utf16-odd-order.xaf")), everything);
    expect(lines[0]).toMatchObject({ description: "Eén stuiver", accountName: "Zomerscholen", counterparty: "Stichting Café", period: "001", fiscalYear: null, amount: 5 });
  });
});

describe("dates of a booking", () => {
  const dated = bookingLine("<effDate>2022-03-02</effDate>");
  const official40 = '<auditfile xmlns="http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0">';

  test("until 3.2.1 it is booked on the day of the event, not on the day it was processed", async () => {
    expect(await linesOf(auditfileOf([dated]))).toMatchObject([{ bookedOn: "2022-03-02", invoicedOn: null }]);
  });

  test("where the line has no date, the day it was processed stands", async () => {
    expect(await linesOf(auditfileOf([bookingLine()]))).toMatchObject([{ bookedOn: "2022-03-31", invoicedOn: null }]);
  });

  test("in 4.0 the date of the line is that of the invoice", async () => {
    expect(await linesOf(auditfileOf([dated], { root: official40 }))).toMatchObject([{ bookedOn: "2022-03-31", invoicedOn: "2022-03-02" }]);
  });

  test("in 4.0 an invoice date is never taken for a booking date", async () => {
    const { rejected } = await readAuditfile(sourceOf(auditfileOf([dated], { root: official40, transaction: "<nr>7</nr><periodNumber>3</periodNumber>" })), everything);
    expect(rejected).toEqual([{ line: 3, code: "date-missing", field: "bookedOn", column: "trDt", shown: "" }]);
  });

  test("in 4.0 an invoice date that does not exist is refused", async () => {
    const { rejected } = await readAuditfile(sourceOf(auditfileOf([bookingLine("<effDate>2022-02-29</effDate>")], { root: official40 })), everything);
    expect(rejected).toEqual([{ line: 3, code: "date-unreadable", field: "invoicedOn", column: "effDate", shown: "2022-02-29" }]);
  });

  test.each([
    ["2024-02-29", "2024-02-29"],
    ["2022-03-02Z", "2022-03-02"],
    ["2022-03-02+01:00", "2022-03-02"],
    ["2022-03-02T23:59:59.999", "2022-03-02"],
    ["2022-03-02T23:59:59Z", "2022-03-02"],
    ["02-03-2022", "2022-03-02"],
  ])("%s is %s", async (written, date) => {
    expect(await linesOf(auditfileOf([bookingLine(`<effDate>${written}</effDate>`)]))).toMatchObject([{ bookedOn: date }]);
  });

  test.each(["2023-02-29", "2022-3-2", "20220302", "0000-00-00", "morgen"])("%s is no date", async (written) => {
    const { rejected } = await readAuditfile(sourceOf(auditfileOf([bookingLine(`<effDate>${written}</effDate>`)])), everything);
    expect(rejected).toMatchObject([{ code: "date-unreadable", field: "bookedOn", column: "effDate", shown: written }]);
  });
});

describe("VAT of a booking", () => {
  const withVat = (vat: string) => linesOf(auditfileOf([bookingLine(vat)]));

  test("is unknown where the line gives none", async () => {
    expect(await withVat("")).toMatchObject([{ vat: null }]);
  });

  test("of several rates is their sum", async () => {
    expect(await withVat("<vat><vatAmnt>2.10</vatAmnt><vatAmntTp>D</vatAmntTp></vat><vat><vatAmnt>0.09</vatAmnt><vatAmntTp>C</vatAmntTp></vat>")).toMatchObject([{ vat: 201 }]);
  });

  test("stands on the side of its line where it has none of its own", async () => {
    expect(await withVat("<vat><vatAmnt>2.10</vatAmnt></vat>")).toMatchObject([{ vat: 210 }]);
    expect(await linesOf(auditfileOf(["<accID>4300</accID><amnt>10.00</amnt><amntTp>C</amntTp><vat><vatAmnt>2.10</vatAmnt></vat>"]))).toMatchObject([{ amount: -1000, vat: -210 }]);
  });

  test.each(["<vat><vatAmnt>2.101</vatAmnt><vatAmntTp>D</vatAmntTp></vat>", "<vat><vatID>H</vatID></vat>", "<vat><vatAmnt>2.10</vatAmnt><vatAmntTp>?</vatAmntTp></vat>"])("that cannot be read is unknown, never a part of it: %s", async (vat) => {
    expect(await withVat(`<vat><vatAmnt>1.00</vatAmnt><vatAmntTp>D</vatAmntTp></vat>${vat}`)).toMatchObject([{ vat: null }]);
  });
});

describe("the selection", () => {
  test("counts what is not selected per account and keeps none of it", async () => {
    const reading = await readAuditfile(latin1(), { ...everything, projects: ["NPO"] });
    expect(reading.lines.map(({ line }) => line)).toEqual([81, 117]);
    expect(reading.unselected).toEqual([
      { code: "0210", name: "Vooruitontvangen bedragen Rijk", lines: 1, cents: 50_000 },
      { code: "1600", name: "Crediteuren", lines: 2, cents: -1_539_125 },
      { code: "1810", name: "BTW-compensatiefonds", lines: 1, cents: 254_100 },
      { code: "1999", name: "Tussenrekening", lines: 1, cents: -10_001 },
      { code: "4300", name: "Zomerscholen", lines: 1, cents: 10_001 },
      { code: "4320", name: "Begeleiding leerlingen", lines: 1, cents: 75_025 },
    ]);
    expect(reading.lines.length + reading.unselected.reduce((sum, { lines }) => sum + lines, 0)).toBe(reading.counted.lines);
  });

  test("must be matched in every list, and codes match whole", async () => {
    const matching = async (selection: Partial<Selection>) => (await readAuditfile(latin1(), { ...everything, ...selection })).lines.length;
    expect(await matching({ accounts: ["4300"] })).toBe(2);
    expect(await matching({ accounts: ["4300"], projects: ["NPO"] })).toBe(1);
    expect(await matching({ accounts: ["430"] })).toBe(0);
    expect(await matching({ accounts: ["4300", "4320"] })).toBe(3);
  });

  test("decides whose names are read: nobody else's, and none at all when they are left out", async () => {
    const selection = { ...everything, costCentres: ["6420"] };
    const reading = await readAuditfile(latin1(), selection);
    expect(reading.lines.map(({ counterparty }) => counterparty)).toEqual(["Stichting André & Zoë", ""]);
    expect(JSON.stringify(reading)).not.toContain("Inwoner");
    expect(JSON.stringify(reading)).not.toContain("Oude Naam");
    expect((await readAuditfile(latin1(), selection, true)).lines.map(({ counterparty }) => counterparty)).toEqual(["", ""]);
  });
});

describe("the survey", () => {
  test("names what can be selected, and nobody", async () => {
    const survey = await surveyAuditfile(latin1());
    expect(survey.costCentres).toEqual([
      { code: "6420", name: "Onderwijsachterstanden", lines: 2, cents: 1_285_025 },
      { code: "7", name: "", lines: 1, cents: 10_001 },
    ]);
    expect(survey.projects).toEqual([
      { code: "7", name: "", lines: 1, cents: 75_025 },
      { code: "NPO", name: "Nationaal Programma Onderwijs", lines: 2, cents: 1_160_000 },
    ]);
    expect(JSON.stringify(survey)).not.toMatch(/Stichting|Inwoner|Zomerschool </);
  });

  test("holds the declared totals against all transactions, also those of period 0", async () => {
    const { counted, declared } = await surveyAuditfile(latin1());
    expect(counted.lines).toBe(9);
    expect(declared).toEqual({ lines: 11, debit: 2_099_126, credit: 2_099_126, counted: { lines: 11, debit: 2_099_126, credit: 2_099_126 } });
  });

  test("shows which value was refused, and where", async () => {
    const { rejected } = await surveyAuditfile(sourceOf(fixture("xaf-3.2.1-2023-wrong-lines.xaf")));
    expect(rejected[2]).toEqual({ line: 33, code: "amount-unreadable", field: "amount", column: "amnt", shown: "12.34a" });
    expect(rejected[6]).toEqual({ line: 37, code: "element-missing", field: "sign", column: "amntTp", shown: "" });
  });
});
