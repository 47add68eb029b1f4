import type { ChartAddition } from "../../book/migrations/migration";
import { makeChart } from "../make/make-chart";
import { fillCell } from "../make/make-sheet";
import { parseAddress } from "../make/parse-address";

/**
 * Adds charts to a sheet, with the cells behind them. A sheet that no longer stands as the add-in made it, or where something of the
 * officer's stands in their place, is left alone. Charts of these names are ours, left by an earlier run, and are drawn anew.
 */
export async function addCharts(context: Excel.RequestContext, { sheet: name, anchors, place, cells, charts }: ChartAddition): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const anchored = anchors.map(({ address, says }) => ({ range: sheet.getRange(address), says }));
  anchored.forEach(({ range }) => range.load("values"));
  const room = sheet.getRange(place);
  room.load("formulas");
  const standing = charts.map((chart) => sheet.charts.getItemOrNullObject(chart.name));
  await context.sync();
  if (sheet.isNullObject || anchored.some(({ range, says }) => range.values[0]?.[0] !== says) || !isFree(room.formulas, place, cells)) {
    return;
  }
  standing.filter((chart) => !chart.isNullObject).forEach((chart) => chart.delete());
  cells.forEach((cell) => fillCell(sheet, cell));
  charts.forEach((chart) => makeChart(sheet, chart));
  await context.sync();
}

/** Whether each cell of the place is empty or says what an earlier run wrote there. */
function isFree(stands: readonly (readonly unknown[])[], place: string, cells: ChartAddition["cells"]): boolean {
  const corner = parseAddress(place.replace(/:.*$/, ""));
  const ours = new Map(
    cells.map(({ address, content }) => {
      const { row, column } = parseAddress(address);
      return [`${row - corner.row},${column - corner.column}`, content];
    }),
  );
  return stands.every((line, row) => line.every((says, column) => says === "" || says === ours.get(`${row},${column}`)));
}
