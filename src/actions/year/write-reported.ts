import type { Book } from "../../rules/model/book";
import type { NewReportedFigure } from "../../rules/indicators/reported-figures-of";
import type { ActionTools } from "../action-tools";
import { partCells } from "../ledger/part-cells";
import type { Written } from "../running/written";

/**
 * Adds the figures of one delivery of a year to tblVerantwoord. What was typed there for that delivery before goes: the delivery says it
 * anew. Every other row stays.
 */
export async function writeReported({ workbook, newId }: Pick<ActionTools, "workbook" | "newId">, { reported }: Book, figures: readonly NewReportedFigure[]): Promise<Written> {
  const [first] = figures;
  if (first === undefined) {
    return { rows: 0, cents: 0 };
  }
  const typed = reported.filter(({ year, delivery, rowId }) => year === first.year && (delivery ?? 0) === first.delivery && rowId !== "");
  for (const { rowId } of typed) {
    await workbook.removeRows("tblVerantwoord", "Rij-id", rowId);
  }
  return workbook.appendRows("tblVerantwoord", figures.map((figure) => partCells("reported", figure, newId())));
}
