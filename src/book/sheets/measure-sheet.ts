import type { SheetSchema } from "../schema/sheet-schema";
import { budgetTable } from "../tables/budget-table";
import { measureTable } from "../tables/measure-table";
import { subsidyTable } from "../tables/subsidy-table";
import { blockSheet } from "./block-sheet";

/** The sheet Maatregelen: measures at the left, their budgets and subsidies at the right. */
export function measureSheet(): SheetSchema {
  return blockSheet("Maatregelen", "De projecten van de gemeente, elk onder één bestedingsdoel. De bestedingen verwijzen naar de naam.", [
    { title: "Maatregelen", schema: measureTable },
    { title: "Begroting per maatregel en jaar", schema: budgetTable },
    { title: "Subsidies aan derden", schema: subsidyTable },
  ]);
}
