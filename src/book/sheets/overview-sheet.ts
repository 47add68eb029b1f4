import type { Scheme } from "../../rules/model/scheme";
import type { NamedRangeSchema } from "../schema/named-range-schema";
import type { FixedCell, SheetSchema } from "../schema/sheet-schema";
import { overviewBehind } from "./overview-behind";
import { overviewCharts } from "./overview-charts";
import { overviewLayout } from "./overview-layout";
import { overviewPurposes } from "./overview-purposes";
import { overviewTotals } from "./overview-totals";
import { overviewYears } from "./overview-years";

/** The name over the years of the sheet Overzicht, source of the list of years. */
export function overviewNames(scheme: Scheme): NamedRangeSchema[] {
  const { calendar, years } = overviewLayout(scheme);
  return [{ name: "lstJaar", formula: `=Overzicht!$A$${calendar.first}:$A$${calendar.first + years.length - 1}` }];
}

/** The figures of the sheet Overzicht, without what belongs to its charts. */
export function overviewFigures(scheme: Scheme): FixedCell[] {
  const { years, purposes, calendar } = overviewLayout(scheme);
  return [
    { address: "A1", content: `Bestedingsboek ${scheme.shortTitle}`, style: "title" },
    { address: "A2", content: "Wat is toegekend, ontvangen en besteed. Alles op dit blad rekent Excel zelf uit de andere bladen.", style: "explanation" },
    ...overviewTotals(),
    ...overviewPurposes(scheme, purposes),
    ...overviewYears(years, calendar),
  ];
}

/** The sheet Overzicht: totals, per purpose and per calendar year, in formulas that work without the add-in, and charts over them. */
export function overviewSheet(scheme: Scheme): SheetSchema {
  const layout = overviewLayout(scheme);
  return {
    name: "Overzicht",
    cells: [...overviewFigures(scheme), ...overviewBehind(scheme, layout)],
    tables: [],
    charts: overviewCharts(scheme, layout),
    widths: { A: 8, B: 52, C: 18, D: 14, E: 18, F: 22, G: 18, H: 18, I: 28 },
    frozenRows: 2,
    landscape: true,
    hidden: false,
  };
}
