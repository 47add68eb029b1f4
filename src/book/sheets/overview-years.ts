import type { IsoDate } from "../../rules/dates/iso-date";
import type { FixedCell } from "../schema/sheet-schema";
import { serial } from "../serial";
import type { OverviewLayout } from "./overview-layout";

const headings: readonly (readonly [string, string, FixedCell["style"]])[] = [
  ["A", "Jaar", "heading"],
  ["B", "Kalenderjaar", "heading"],
  ["C", "Van", "heading"],
  ["D", "Tot en met", "heading"],
  ["E", "Ontvangen", "headingRight"],
  ["F", "Overdrachten (saldo)", "headingRight"],
  ["G", "Besteed", "headingRight"],
  ["H", "Terugbetaald", "headingRight"],
  ["I", "Nog over van ontvangsten", "headingRight"],
];

/** Money from other municipalities minus money to them: of one year where `row` is given, else all of it. */
function balance(row: number | null): string {
  const where = row === null ? "" : `,tblOverdracht[Jaar],$A${row}`;
  const direction = (word: "aan" | "van"): string =>
    `(SUMIFS(tblOverdracht[Bedrag],tblOverdracht[Richting],"${word}"${where})+${takenOver(`Overdracht ${word}`, row)})`;
  return `${direction("van")}-${direction("aan")}`;
}

/** What was taken over from SiSa, in a column of tblOpening. */
function takenOver(column: string, row: number | null): string {
  return row === null ? `SUM(tblOpening[${column}])` : `SUMIFS(tblOpening[${column}],tblOpening[Jaar],$A${row})`;
}

function yearLine(year: number, row: number): FixedCell[] {
  return [
    { address: `A${row}`, content: year, style: "year" },
    { address: `B${row}`, content: `Boekjaar ${year}`, style: "label" },
    { address: `C${row}`, content: serial(`${year}-01-01` as IsoDate), style: "date" },
    { address: `D${row}`, content: serial(`${year}-12-31` as IsoDate), style: "date" },
    {
      address: `E${row}`,
      content: `=ROUND(SUMIFS(tblOntvangst[Bedrag],tblOntvangst[Datum],">="&$C${row},tblOntvangst[Datum],"<"&$D${row}+1)+${takenOver("Ontvangen", row)},2)`,
      style: "euros",
    },
    { address: `F${row}`, content: `=ROUND(${balance(row)},2)`, style: "euros" },
    { address: `G${row}`, content: `=ROUND(SUMIFS(tblBesteding[Bedrag],tblBesteding[Jaar],$A${row})+${takenOver("Besteed", row)},2)`, style: "euros" },
    { address: `H${row}`, content: `=ROUND(SUMIFS(tblTerugbetaling[Bedrag],tblTerugbetaling[Jaar],$A${row})+${takenOver("Terugbetaald", row)},2)`, style: "euros" },
  ];
}

function leftAfter(row: number, first: number): FixedCell {
  const moved = `E${row}+F${row}-G${row}-H${row}`;
  return { address: `I${row}`, content: row === first ? `=ROUND(${moved},2)` : `=ROUND(I${row - 1}+${moved},2)`, style: "euros" };
}

function restAndTotal({ first, rest, total }: OverviewLayout["calendar"]): FixedCell[] {
  const remainder = (column: string): FixedCell => ({
    address: `${column}${rest}`,
    content: `=ROUND(${column}${total}-SUM(${column}${first}:${column}${rest - 1}),2)`,
    style: "euros",
  });
  const sums: readonly (readonly [string, string])[] = [
    ["E", `=ROUND(SUM(tblOntvangst[Bedrag])+${takenOver("Ontvangen", null)},2)`],
    ["F", `=ROUND(${balance(null)},2)`],
    ["G", `=ROUND(SUM(tblBesteding[Bedrag])+${takenOver("Besteed", null)},2)`],
    ["H", `=ROUND(SUM(tblTerugbetaling[Bedrag])+${takenOver("Terugbetaald", null)},2)`],
    ["I", `=ROUND(E${total}+F${total}-G${total}-H${total},2)`],
  ];
  return [
    { address: `B${rest}`, content: "Zonder jaar, of een ander jaar", style: "label" },
    ...["E", "F", "G", "H"].map(remainder),
    leftAfter(rest, first),
    ...["A", "C", "D"].map((column): FixedCell => ({ address: `${column}${total}`, content: "", style: "totalLabel" })),
    { address: `B${total}`, content: "Totaal", style: "totalLabel" },
    ...sums.map(([column, content]): FixedCell => ({ address: `${column}${total}`, content, style: "total" })),
  ];
}

/** Receipts, transfers, spending and repayments per calendar year, with what is left after each; rows without a year have their own line. */
export function overviewYears(years: readonly number[], layout: OverviewLayout["calendar"]): FixedCell[] {
  const { header, first } = layout;
  return [
    ...headings.map(([column, content, style]): FixedCell => ({ address: `${column}${header}`, content, style })),
    ...years.flatMap((year, index) => [...yearLine(year, first + index), leftAfter(first + index, first)]),
    ...restAndTotal(layout),
  ];
}
