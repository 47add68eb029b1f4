import type { Chart, ChartSeries, ChartState, ForeignChart } from "./chart";
import type { Reference } from "./formula-references";
import { mapReferences } from "./formula-references";

type Move = (reference: Reference) => Reference | "#REF!";

function inText(text: string, move: Move): string {
  return text.startsWith("=") ? mapReferences(text, move) : text;
}

function seriesMoved(series: readonly ChartSeries[], move: Move): readonly ChartSeries[] {
  const moved = series.map(({ name, values, categories, ...look }) => ({
    name: inText(name, move),
    values: values === null ? null : inText(values, move),
    categories: categories === null ? null : inText(categories, move),
    ...look,
  }));
  return JSON.stringify(moved) === JSON.stringify(series) ? series : moved;
}

const entities: readonly (readonly [string, string])[] = [["&lt;", "<"], ["&gt;", ">"], ["&quot;", '"'], ["&apos;", "'"], ["&amp;", "&"]];

const plain = (xml: string): string => entities.reduce((text, [entity, sign]) => text.replaceAll(entity, sign), xml);
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The XML with every reference within its formula elements (`f` of any namespace) moved. */
function foreignMoved(foreign: ForeignChart, move: Move): ForeignChart {
  const xml = foreign.xml.replace(/(<(?:\w+:)?f>)([^<]*)(?=<\/)/g, (_, tag: string, formula: string) => {
    const before = plain(formula);
    const after = mapReferences(before, move);
    return after === before ? `${tag}${formula}` : `${tag}${escaped(after)}`;
  });
  return { ...foreign, xml };
}

/** Gives every reference of a chart what `move` makes of it; true when that changed any. */
export function moveChartReferences(chart: Chart, move: Move): boolean {
  const series = seriesMoved(chart.state.series, move);
  const foreign = chart.foreign === null ? null : foreignMoved(chart.foreign, move);
  const changed = series !== chart.state.series || foreign?.xml !== chart.foreign?.xml;
  chart.state = { ...chart.state, series } satisfies ChartState;
  chart.foreign = foreign;
  return changed;
}
