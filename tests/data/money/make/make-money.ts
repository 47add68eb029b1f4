import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import municipalities from "../../../../src/schemes/municipalities.json";

// Run from the root: npx tsx tests/data/money/make/make-money.ts

const folder = "tests/data/money";

/** A cell as a sheet holds it. */
type Cell = string | number | { readonly date: string };
type Rows = readonly (readonly Cell[])[];

function euros(cents: number): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, ".");
  return `${cents < 0 ? "-" : ""}${whole},${String(Math.abs(cents) % 100).padStart(2, "0")}`;
}

function csvText(cell: Cell): string {
  const text = typeof cell === "object" ? cell.date.split("-").reverse().join("-") : typeof cell === "number" ? String(cell).replace(".", ",") : cell;
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeCsv(name: string, rows: Rows): void {
  writeFileSync(join(folder, name), `\uFEFF${rows.map((row) => row.map(csvText).join(";")).join("\r\n")}\r\n`);
}

function xmlCell(cell: Cell): string {
  if (typeof cell === "number") {
    return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  }
  if (typeof cell === "object") {
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.date}"/>`;
  }
  const text = cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return cell === "" ? "<table:table-cell/>" : `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}

/** A sheet of OpenDocument in one XML, of which LibreOffice makes what is asked. */
function writeSheet(name: string, sheet: string, rows: Rows, kind: "ods" | "xlsx"): void {
  const day = '<number:date-style style:name="d"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="d"/>';
  const spaces = ["office", "table", "text", "style"].map((one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`).join(" ");
  const body = rows.map((row) => `<table:table-row>${row.map(xmlCell).join("")}</table:table-row>`).join("");
  const xml = `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${day}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${sheet}">${body}</table:table></office:spreadsheet></office:body></office:document>`;
  const place = mkdtempSync(join(tmpdir(), "money-"));
  const flat = join(place, `${name}.fods`);
  writeFileSync(flat, xml);
  execFileSync("soffice", [`-env:UserInstallation=file://${place}/profile`, "--headless", "--convert-to", kind, "--outdir", folder, flat]);
}

const npo = "NP Onderwijs gemeenten";
const other = "Onderwijsachterstanden";

function payment(date: string, scheme: string, document: string, note: string, cents: number): readonly [Cell, string, string, string, number] {
  return [{ date }, scheme, document, note, cents];
}

function payments(): (readonly [Cell, string, string, string, number])[] {
  const months = Array.from({ length: 19 }, (_, at) => `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`);
  return [
    payment("2021-12-15", npo, "NPO-2021-12", "Augustus tot en met december 2021", 30_881_590),
    payment("2022-01-05", other, "GOA-2022-1", "", 2_500_000),
    ...months.map((month, at) => payment(`${month}-15`, npo, `NPO-${month}`, `Termijn ${month}`, at === 18 ? 6_176_326 : 6_176_318)),
    payment("2022-04-05", other, "GOA-2022-2", "", 2_500_000),
    payment("2022-07-05", other, "GOA-2022-3", "", 2_500_000),
    payment("2022-10-05", other, "GOA-2022-4", "", 2_500_000),
    payment("2023-09-15", npo, "NPO-2023-T", "Teruggevorderd", -100_000),
  ];
}

function paymentRows(amountOf: (cents: number) => Cell): Rows {
  const all = payments();
  const total = (label: string, of: typeof all): Cell[] => [label, "", "", "", amountOf(of.reduce((sum, [, , , , cents]) => sum + cents, 0))];
  const ofYear = (year: string) => all.filter(([day]) => typeof day === "object" && day.date.startsWith(year));
  const rowsOf = (year: string): Rows => [...ofYear(year).map(([day, scheme, document, note, cents]): Cell[] => [day, scheme, document, note, amountOf(cents)]), total(`Totaal ${year}`, ofYear(year))];
  return [
    ["Overzicht van betalingen, verzonnen bedragen om mee te oefenen"],
    [],
    ["Betaaldatum", "Regeling", "Betalingskenmerk", "Omschrijving", "Betaald bedrag"],
    ...["2021", "2022", "2023"].flatMap(rowsOf),
    ["31-02-2024", npo, "NPO-2024", "Een dag die niet bestaat", amountOf(5_000)],
    total("Eindtotaal", all),
  ];
}

interface Listed {
  readonly code: string;
  readonly name: string;
  readonly pupils: number;
  readonly score: number;
  readonly cents: number;
}

function listed(): Listed[] {
  const of2021 = municipalities.filter(({ from, until }) => (from === null || from <= "2021-01-01") && (until === null || until > "2021-01-01"));
  const made = of2021.map(({ code, name }, at): Listed => ({ code, name, ...figures(1_000 + at * 37, at % 3 === 0 ? 0 : at * 4 + 25 / 100) }));
  const own = figures(11_672, 4_582);
  return [...made, { code: "0000", name: "Voorbeeld (oefenboek)", ...own, cents: own.cents + 100_000 }];
}

function figures(pupils: number, score: number): Pick<Listed, "pupils" | "score" | "cents"> {
  return { pupils, score, cents: pupils * 11_811 + Math.round(score * 100) * 2_264 / 100 };
}

/** Names as people write them. */
const written: Readonly<Record<string, string>> = {
  "'s-Gravenhage": "’S GRAVENHAGE",
  "Súdwest-Fryslân": "Sudwest Fryslan",
  "Bergen (L.)": "Bergen L",
  "Bergen (NH.)": "Bergen",
  "Mill en Sint Hubert": "Gemeente Mill en Sint-Hubert",
  "Sint Anthonis": "SINT ANTHONIS",
  Boxmeer: "Boxmer",
};

const list = listed();
const title: Rows = [["Bedragen per gemeente, verzonnen om mee te oefenen"], []];
const head = ["Aantal leerlingen op 1 oktober 2020", "Achterstandsscore 2022", "Bedrag"];
const totalCents = list.reduce((sum, { cents }) => sum + cents, 0);

writeCsv("betalingen.csv", paymentRows(euros));
writeSheet("betalingen", "Betalingen", paymentRows((cents) => cents / 100), "xlsx");
writeSheet("betalingen", "Betalingen", paymentRows((cents) => cents / 100), "ods");
writeCsv("bedragen-per-gemeente.csv", [...title, ["CBS-code", "Gemeente", ...head], ...list.map(({ code, name, pupils, score, cents }) => [code, name, pupils, score, euros(cents)]), ["", "Totaal", "", "", euros(totalCents)]]);
writeSheet("bedragen-per-gemeente", "Bedragen", [...title, ["Gemeentecode", "Gemeentenaam", ...head], ...list.map(({ code, name, pupils, score, cents }) => [`GM${code}`, name, pupils, score, cents / 100])], "xlsx");
writeSheet("bedragen-per-gemeente", "Bedragen", [...title, ["Gemeente", ...head], ...list.map(({ name, pupils, score, cents }) => [written[name] ?? name, pupils, score, cents / 100]), ["Nederland", "", "", totalCents / 100]], "ods");
writeCsv("niet-eenduidig.csv", [["Datum", "Bedrag", "Kenmerk"], ["15-01-2022", "61.763", "NPO-2022-01"], ["15-02-2022", "61.763", "NPO-2022-02"]]);
writeCsv("andere-tabel.csv", [["School", "Plaats", "Groepen"], ["De Regenboog", "Voorbeeld", 8], ["Het Anker", "Voorbeeld", 12]]);
