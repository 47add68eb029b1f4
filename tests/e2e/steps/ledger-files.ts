import { Buffer } from "node:buffer";

/** A file as a browser's file chooser takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

interface Booking {
  readonly date: string;
  readonly account: string;
  readonly name: string;
  readonly costCentre: string;
  readonly document: string;
  readonly description: string;
  readonly creditor: string;
  /** Cents, debit minus credit. */
  readonly cents: number;
}

function booking(date: string, account: string, name: string, costCentre: string, document: string, description: string, creditor: string, cents: number): Booking {
  return { date, account, name, costCentre, document, description, creditor, cents };
}

const lunches = Array.from({ length: 24 }, (_, week) =>
  booking(`2022-09-${String(week + 1).padStart(2, "0")}`, "44010", "Catering", "6430", `2022-09${String(week + 1).padStart(2, "0")}`, `Lunches brugklas week ${week + 1}`, "Bakkerij Café ’t Hoekje", 4950 + week * 125),
);

/** The bookings of 2022 of Gemeente Voorbeeld: the grant's stand on cost centre 6430, the others are nobody's business here. */
export const bookings: readonly Booking[] = [
  booking("2022-08-01", "43010", "Zomerscholen", "6430", "2022-0801", "Zomerschool 2022 week 1", "Stichting Zomerplezier", 1234500),
  booking("2022-08-08", "43010", "Zomerscholen", "6430", "2022-0802", "Zomerschool 2022 week 2", "Stichting Zomerplezier", 1234500),
  booking("2022-08-15", "43010", "Zomerscholen", "6430", "2022-0803", "Creditnota zomerschool week 2", "Stichting Zomerplezier", -20000),
  ...lunches,
  booking("2022-10-01", "43020", "Ondersteuning", "6430", "2022-1001", "Brugfunctionaris schooljaar 2022-2023", "Coöperatie De Brug", 2400000),
  booking("2022-11-30", "34010", "Huur gebouwen", "6430", "2022-1130", "Huur gymzaal november", "Vastgoed Voorbeeld", 87550),
  booking("2022-07-05", "41000", "Wegen", "2100", "2022-0705", "Asfalt Dorpsstraat", "Wegenbouw Noord", 7000000),
  booking("2022-07-06", "41000", "Wegen", "2100", "2022-0706", "Belijning", "Wegenbouw Noord", 350025),
];

function dutch(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ".");
  return `${whole},${digits.slice(-2)}${cents < 0 ? "-" : ""}`;
}

/** What Windows-1252 writes otherwise than Latin-1, as far as these files need it. */
function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll("’", "\u0092").replaceAll("€", "\u0080"), "latin1");
}

/** The export of a finance package: titles above the header, a subtotal, a line without a readable amount, in Windows-1252. */
export function ledgerCsv(name = "grootboek 2022.csv"): ChosenFile {
  const rows = bookings.map(({ date, account, name: accountName, costCentre, document, description, creditor, cents }) =>
    [date.split("-").reverse().join("-"), document, account, accountName, costCentre, description, creditor, dutch(cents)].join(";"),
  );
  const lines = [
    "Gemeente Voorbeeld;;;;;;;",
    "Mutaties grootboek 2022 (bedragen in €);;;;;;;",
    "",
    "Boekdatum;Boekstuk;Grootboekrekening;Omschrijving rekening;Kostenplaats;Omschrijving;Crediteur;Bedrag",
    ...rows,
    "12-12-2022;2022-1212;44010;Catering;6430;Onleesbaar bedrag;Bakkerij Café ’t Hoekje;12,3x",
    `;;;;;;Totaal;${dutch(bookings.reduce((sum, { cents }) => sum + cents, 0))}`,
  ];
  return { name, mimeType: "text/csv", buffer: windows1252(lines.join("\r\n")) };
}

function amount(cents: number): string {
  return `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function trLine(nr: number, account: string, side: "D" | "C", { document, date, description, costCentre, cents }: Booking): string {
  const cost = account === "1600" ? "" : `<costID>${costCentre}</costID>`;
  return `<trLine><nr>${nr}</nr><accID>${account}</accID><docRef>${document}</docRef><effDate>${date}</effDate><desc>${escaped(description)}</desc><amnt>${amount(Math.abs(cents))}</amnt><amntTp>${side}</amntTp>${cost}</trLine>`;
}

/** The same bookings as an auditfile 3.2: each cost with its creditor on the balance sheet, and what the file declares of itself. */
export function ledgerXaf(name = "auditfile 2022.xaf"): ChosenFile {
  const transactions = bookings.map((cost, position) => {
    const [own, other] = cost.cents < 0 ? (["C", "D"] as const) : (["D", "C"] as const);
    return `<transaction><nr>${position + 1}</nr><desc>${escaped(cost.description)}</desc><periodNumber>${Number(cost.date.slice(5, 7))}</periodNumber><trDt>${cost.date}</trDt>${trLine(1, cost.account, own, cost)}${trLine(2, "1600", other, cost)}</transaction>`;
  });
  const total = amount(bookings.reduce((sum, { cents }) => sum + Math.abs(cents), 0));
  const accounts = [...new Map(bookings.map(({ account, name: desc }) => [account, desc]))].map(([id, desc]) => `<ledgerAccount><accID>${id}</accID><accDesc>${desc}</accDesc><accTp>P</accTp></ledgerAccount>`);
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">
<header><fiscalYear>2022</fiscalYear><startDate>2022-01-01</startDate><endDate>2022-12-31</endDate><curCode>EUR</curCode><dateCreated>2023-02-01</dateCreated><softwareDesc>Voorbeeldboekhouding</softwareDesc><softwareVersion>12</softwareVersion></header>
<company><companyIdent>9999</companyIdent><companyName>Gemeente Voorbeeld</companyName>
<generalLedger>${accounts.join("")}<ledgerAccount><accID>1600</accID><accDesc>Crediteuren</accDesc><accTp>B</accTp></ledgerAccount></generalLedger>
<transactions><linesCount>${bookings.length * 2}</linesCount><totalDebit>${total}</totalDebit><totalCredit>${total}</totalCredit>
<journal><jrnID>INK</jrnID><desc>Inkoop</desc><jrnTp>P</jrnTp>${transactions.join("\n")}</journal></transactions></company></auditfile>`;
  return { name, mimeType: "application/xml", buffer: Buffer.from(text, "utf8") };
}

/** An export of so many bookings of 1,23 on the grant's cost centre. */
export function manyBookingsCsv(name: string, lines: number): ChosenFile {
  const rows = Array.from({ length: lines }, (_, line) => `01-09-2022;2022-${line};44010;6430;Lunch ${line};Bakkerij Voorbeeld;1,23`);
  return { name, mimeType: "text/csv", buffer: Buffer.from(["Boekdatum;Boekstuk;Grootboekrekening;Kostenplaats;Omschrijving;Crediteur;Bedrag", ...rows].join("\r\n"), "utf8") };
}
