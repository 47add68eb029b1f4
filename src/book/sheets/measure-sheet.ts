import type { SheetSchema } from "../schema/sheet-schema";
import { budgetTable } from "../tables/budget-table";
import { measureTable } from "../tables/measure-table";
import { subsidyTable } from "../tables/subsidy-table";
import { sideBySide } from "./side-by-side";

/** The sheet Maatregelen: measures at the left, their budgets and subsidies at the right. */
export function measureSheet(): SheetSchema {
  const { cells, tables, widths } = sideBySide(
    [
      { title: "Maatregelen", schema: measureTable },
      { title: "Begroting per maatregel en jaar", schema: budgetTable },
      { title: "Subsidies aan derden", schema: subsidyTable },
    ],
    "A",
    4,
  );
  return {
    name: "Maatregelen",
    cells: [
      { address: "A1", content: "Maatregelen", style: "title" },
      {
        address: "A2",
        content: "De projecten van de gemeente, elk onder één bestedingsdoel. De bestedingen verwijzen naar de naam.",
        style: "explanation",
      },
      ...cells,
    ],
    tables,
    widths,
    frozenRows: 4,
    landscape: true,
    hidden: false,
  };
}
