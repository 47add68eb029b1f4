import type { Scheme } from "../../rules/model/scheme";
import type { ChartSchema } from "../schema/chart-schema";
import { numberFormats } from "../styles";
import type { OverviewLayout } from "./overview-layout";
import { widestPeriod } from "./widest-period";

const format = numberFormats.count;
// Dark beside light: they differ in grey as well.
const dark = { is: "fill", color: "blue" } as const;
const light = { is: "fill", color: "line" } as const;

function overTime(scheme: Scheme, { charts: { bands }, behind }: OverviewLayout): ChartSchema {
  const { first, last } = behind.quarters;
  const doubt = widestPeriod(scheme).status === "confirmed" ? "" : " (niet bevestigd)";
  return {
    name: "Grafiek besteed en toegekend",
    title: "Besteed tegenover toegekend, opgeteld per kwartaal, in euro",
    kind: "columns",
    categories: `B${first}:B${last}`,
    series: [
      { name: `Einde bestedingsperiode${doubt}`, values: `G${first}:G${last}`, look: { is: "fill", color: "line" } },
      { name: "Toegekend, na overdrachten", values: `F${first}:F${last}`, look: { is: "line", color: "attention", points: 2, dashed: true } },
      { name: "Besteed", values: `E${first}:E${last}`, look: { is: "line", color: "blue", points: 3, dashed: false } },
    ],
    from: `A${bands[0].first}`,
    until: `D${bands[0].last}`,
    gap: 30,
    format,
    legend: true,
  };
}

function perPurpose({ charts: { bands }, purposes: { first, takenOver } }: OverviewLayout): ChartSchema {
  return {
    name: "Grafiek besteed per doel",
    title: "Besteed per bestedingsdoel, in euro",
    kind: "bars",
    categories: `B${first}:B${takenOver}`,
    series: [{ name: "Besteed", values: `C${first}:C${takenOver}`, look: dark }],
    from: `E${bands[0].first}`,
    until: `I${bands[0].last}`,
    gap: 50,
    format,
    legend: false,
  };
}

function perYear({ years, charts: { bands }, calendar: { first } }: OverviewLayout): ChartSchema {
  const last = first + years.length - 1;
  return {
    name: "Grafiek per jaar",
    title: "Ontvangen en besteed per jaar, in euro",
    kind: "columns",
    categories: `A${first}:A${last}`,
    series: [
      { name: "Ontvangen", values: `E${first}:E${last}`, look: light },
      { name: "Besteed", values: `G${first}:G${last}`, look: dark },
    ],
    from: `A${bands[1].first}`,
    until: `D${bands[1].last}`,
    gap: 60,
    format,
    legend: true,
  };
}

function againstBudget({ years, charts: { bands }, behind: { budgets: { first } } }: OverviewLayout): ChartSchema {
  const last = first + years.length - 1;
  return {
    name: "Grafiek begroot en besteed",
    title: "Begroot en besteed per jaar, in euro",
    kind: "columns",
    categories: `A${first}:A${last}`,
    series: [
      { name: "Begroot", values: `C${first}:C${last}`, look: light },
      { name: "Besteed", values: `D${first}:D${last}`, look: dark },
    ],
    from: `E${bands[1].first}`,
    until: `I${bands[1].last}`,
    gap: 60,
    format,
    legend: true,
  };
}

/** The charts of the sheet Overzicht, in two bands below its figures: spending over time and per purpose; per year and against the budget. */
export function overviewCharts(scheme: Scheme, layout: OverviewLayout): ChartSchema[] {
  return [overTime(scheme, layout), perPurpose(layout), perYear(layout), againstBudget(layout)];
}
