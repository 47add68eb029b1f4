import type { YearRecord } from "../../rules/model/year-record";
import { sisaCode } from "../../rules/municipalities/sisa-code";
import type { IsoDate } from "../../rules/dates/iso-date";
import { dutchDate } from "../dutch-date";
import { textCell, wordsCell } from "./report-cells";
import { reportColumns } from "./report-columns";
import type { ReportInput } from "./report-input";
import { blankLine, type LineCell, type ReportLine } from "./report-line";

/** How the second row of every sheet of a report begins: by it the next report knows that it may replace the sheet. */
export const generatedMark = "Gemaakt door Bestedingsboek";

/** Rows at the top of a report that stand on every page. */
export const headRows = 2;

/** Returns the title of a sheet of a report and how it came about: the rows that stand on every page. */
export function titleLines({ view, report, municipalityName, madeOn }: ReportInput, title: string): readonly ReportLine[] {
  const status = `status ${report.status}`;
  return [
    { cells: [wordsCell("A", `${title} ${report.year}: SiSa ${view.scheme.code}, ${municipalityName}`, "title")] },
    { cells: [wordsCell("A", `${generatedMark} op ${dutchDate(madeOn)}, ${status}. Een nieuw verslag over ${report.year} vervangt dit blad; bedragen zijn formules over de tabellen van dit boek.`, "explanation")] },
  ];
}

/** Returns whose account it is and how far it has come, with who prepared, checked and agreed to it. */
export function headLines(input: ReportInput): readonly ReportLine[] {
  const { view, report, municipalityName } = input;
  const record = view.book.years.find(({ year }) => year === report.year);
  const signed = signatures(input, record);
  const about: readonly (readonly [string, string])[] = [
    ["Gemeente", `${municipalityName} (CBS ${view.municipality}, SiSa ${sisaCode(view.municipality)})`],
    ["Regeling", view.scheme.title],
    ["SiSa-code", view.scheme.codeStatus === "confirmed" ? view.scheme.code : `${view.scheme.code} (code niet bevestigd)`],
    ["Verantwoordingsjaar", `${report.year} (1 januari tot en met 31 december, baten en lasten)`],
    ["Status", statusText(input, record)],
    ["Zegel", record === undefined || record.seal === "" ? "nog geen zegel: het jaar is niet vastgesteld" : record.seal],
  ];
  return [
    blankLine,
    ...about.map(([label, value]): ReportLine => ({ cells: [wordsCell("A", label), textCell("C", value, "text")] })),
    blankLine,
    { cells: reportColumns.map((column) => wordsCell(column, { A: "Ondertekening", C: "Opgegeven naam", D: "Datum", F: "Paraaf" }[column as string] ?? "", "heading")) },
    ...signed,
    ...doubts(input),
  ];
}

function statusText({ report }: ReportInput, record: YearRecord | undefined): string {
  const due = report.due === null ? "" : `; uiterlijk in te dienen op ${dutchDate(report.due)}`;
  const adopted = dated("jaarrekening vastgesteld op", record?.adoptedOn ?? null);
  const submitted = dated("ingediend op", record?.submittedOn ?? null);
  const again = record === undefined || record.redelivery === null ? "" : `; herlevering ${record.redelivery}: ${record.reason}`;
  return `${report.status}${adopted}${submitted}${again}${due}`;
}

function dated(words: string, day: IsoDate | null): string {
  return day === null ? "" : `; ${words} ${dutchDate(day)}`;
}

function signatures({ madeBy, madeOn }: ReportInput, record: YearRecord | undefined): readonly ReportLine[] {
  const prepared = record === undefined || record.preparedBy === "" ? madeBy : record.preparedBy;
  const line = (label: string, name: string, day: IsoDate | null): ReportLine => {
    const cells: readonly LineCell[] = [
      wordsCell("A", label),
      textCell("C", name === "" ? "…………………………………" : name, "text"),
      textCell("D", day === null ? "……………………" : dutchDate(day), "text"),
      wordsCell("F", "……………………", "text"),
    ];
    return { cells };
  };
  return [
    line("Opgesteld", prepared, madeOn),
    line("Gecontroleerd", record?.checkedBy ?? "", record?.checkedOn ?? null),
    line("Akkoord", "", record?.adoptedOn ?? null),
  ];
}

/** What a reader must know before anything else. */
function doubts({ view, report }: ReportInput): readonly ReportLine[] {
  const marked = (text: string): ReportLine => ({ cells: reportColumns.map((column, index) => wordsCell(column, index === 0 ? text : "", "unconfirmed")) });
  const total = view.totals.byYear.find(({ year }) => year === report.year);
  const amounts = total === undefined ? [] : [total.received, total.spent, total.transferredIn, total.transferredOut, total.repaid];
  const lines = [
    ...(report.statusOfLaw === "confirmed" ? [] : ["Niet bevestigd: niet alle regels achter deze cijfers zijn door een officiële bron bevestigd. Welke dat zijn, staat in het laatste blok."]),
    ...(amounts.some((amount) => amount !== 0) ? [] : [`Nulverantwoording: het boek heeft over ${report.year} geen bedragen; elke indicator met een bedrag van het jaar zelf is nul.`]),
    ...(view.totals.uncounted === 0 ? [] : [`Let op: ${view.totals.uncounted} regels van tblBesteding hebben geen leesbaar bedrag en tellen nergens mee.`]),
  ];
  return lines.length === 0 ? [] : [blankLine, ...lines.map(marked)];
}
