import type { Scheme } from "../../rules/model/scheme";
import { columnLetters } from "../column-letters";
import type { FixedCell } from "../schema/sheet-schema";
import { serial } from "../serial";
import type { OverviewLayout } from "./overview-layout";
import { overviewQuarters, type Quarter } from "./overview-quarters";
import { widestPeriod } from "./widest-period";

const explained =
  "Besteed telt op tot en met het kwartaal. De boekdatum beslist binnen het jaar; wat in het jaar geen boekdatum heeft, of een latere, telt in het laatste kwartaal mee.";

/** Headings from column A on; those over figures stand at the right. */
function headings(row: number, words: readonly string[], figures: readonly string[]): FixedCell[] {
  return [...words, ...figures].map((content, index) => ({
    address: `${columnLetters(index)}${row}`,
    content,
    style: index < words.length ? "heading" : "headingRight",
  }));
}

function head(scheme: Scheme, heading: number): FixedCell[] {
  const cells: FixedCell[] = [
    { address: `A${heading}`, content: "Cijfers achter de grafieken", style: "section" },
    { address: `A${heading + 1}`, content: explained, style: "explanation" },
    { address: `B${heading + 2}`, content: "Einde bestedingsperiode", style: "label" },
    { address: `C${heading + 2}`, content: "=PeriodeTot", style: "date" },
  ];
  const doubt: FixedCell = { address: `E${heading + 2}`, content: "Niet door een officiële bron bevestigd", style: "unconfirmed" };
  return widestPeriod(scheme).status === "confirmed" ? cells : [...cells, doubt];
}

/** What was spent by the end of a quarter: the years before it, and of its own year what was booked by then; the year as a whole in its last quarter. */
function spentBy({ year, number }: Quarter, row: number, { years, calendar }: OverviewLayout): string {
  const yearRow = calendar.first + years.indexOf(year);
  if (number === 4) {
    return `=ROUND(SUM(G${calendar.first}:G${yearRow}),2)`;
  }
  const before = yearRow === calendar.first ? "" : `SUM(G${calendar.first}:G${yearRow - 1})+`;
  return `=ROUND(${before}SUMIFS(tblBesteding[Bedrag],tblBesteding[Jaar],$A${row},tblBesteding[Boekdatum],"<"&$D${row}+1),2)`;
}

function quarterLine(quarter: Quarter, row: number, layout: OverviewLayout): FixedCell[] {
  return [
    { address: `A${row}`, content: quarter.year, style: "year" },
    { address: `B${row}`, content: `${quarter.year} K${quarter.number}`, style: "label" },
    { address: `C${row}`, content: serial(quarter.from), style: "date" },
    { address: `D${row}`, content: serial(quarter.until), style: "date" },
    { address: `E${row}`, content: spentBy(quarter, row, layout), style: "euros" },
    { address: `F${row}`, content: "=ROUND($C$9+$C$11-$C$12,2)", style: "euros" },
    { address: `G${row}`, content: `=IF(PeriodeTot<$C${row},0,IF(PeriodeTot>$D${row},0,$F${row}))`, style: "euros" },
  ];
}

function quarterLines(scheme: Scheme, layout: OverviewLayout): FixedCell[] {
  const { header, first } = layout.behind.quarters;
  const titles = headings(header, ["Jaar", "Kwartaal", "Van", "Tot en met"], ["Besteed, opgeteld", "Toegekend (saldo)", "Einde periode"]);
  return [...titles, ...overviewQuarters(scheme).flatMap((quarter, index) => quarterLine(quarter, first + index, layout))];
}

/** The budget of each year beside what was spent; what has no year, or another one, has its own line. */
function budgetLines({ years, calendar, behind }: OverviewLayout): FixedCell[] {
  const { header, first, rest, total } = behind.budgets;
  const line = (row: number, label: string, budget: string, spentRow: number, style: "euros" | "total"): FixedCell[] => [
    { address: `B${row}`, content: label, style: style === "total" ? "totalLabel" : "label" },
    { address: `C${row}`, content: budget, style },
    { address: `D${row}`, content: `=G${spentRow}`, style },
  ];
  return [
    ...headings(header, ["Jaar", "Kalenderjaar"], ["Begroot", "Besteed"]),
    ...years.flatMap((year, index): FixedCell[] => {
      const row = first + index;
      const budget = `=ROUND(SUMIFS(tblBegroting[Bedrag],tblBegroting[Jaar],$A${row}),2)`;
      return [{ address: `A${row}`, content: year, style: "year" }, ...line(row, `Boekjaar ${year}`, budget, calendar.first + index, "euros")];
    }),
    ...line(rest, "Zonder jaar, of een ander jaar", `=ROUND(C${total}-SUM(C${first}:C${rest - 1}),2)`, calendar.rest, "euros"),
    { address: `A${total}`, content: "", style: "totalLabel" },
    ...line(total, "Totaal", "=ROUND(SUM(tblBegroting[Bedrag]),2)", calendar.total, "total"),
  ];
}

/** The heading of the charts and the cells behind them, in formulas over the tables and over the figures above. */
export function overviewBehind(scheme: Scheme, layout: OverviewLayout): FixedCell[] {
  return [
    { address: `A${layout.charts.heading}`, content: "Grafieken", style: "section" },
    ...head(scheme, layout.behind.heading),
    ...quarterLines(scheme, layout),
    ...budgetLines(layout),
  ];
}
