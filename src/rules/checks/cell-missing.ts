import type { BookPart } from "../model/book-part";
import type { RowCheck, RowOf } from "./check";
import { isUnreadable } from "./is-unreadable";

type Part = Exclude<BookPart, "expenditures">;
type ColumnOf<One extends Part> = RowOf<One>["unreadable"][number]["column"];

/** What the totals and the sentences of each table rest on. */
const needed: { readonly [One in Part]: readonly ColumnOf<One>[] } = {
  allocations: ["amount"],
  receipts: ["receivedOn", "amount"],
  repayments: ["year", "amount"],
  measures: ["name", "purpose"],
  budgets: ["measure", "year", "amount"],
  subsidies: ["reference", "granted"],
  transfers: ["direction", "municipality", "year", "amount"],
  years: ["year"],
  openings: ["year"],
  reported: ["year", "indicator"],
  ledger: ["year", "role", "amount"],
  sources: ["vatBasis"],
  vatRules: ["from", "percentage"],
  indicatorTexts: ["year", "indicator", "text"],
  assignments: [],
  columnMemories: ["source", "field"],
  imports: ["importId", "read"],
  importLines: ["state", "amount"],
  explanations: ["key", "text"],
  seals: ["year", "sealedId"],
};

/** What a ledger figure or a kept line can be that nobody can follow without a reason. */
const explained: ReadonlySet<string> = new Set(["uitgezonderd", "balanscorrectie"]);

/** A row of another table than spending needs at least what its totals and its sentences rest on. */
export const cellMissing = [
  inPart("allocations"),
  inPart("receipts"),
  inPart("repayments"),
  inPart("measures"),
  inPart("budgets"),
  inPart("subsidies"),
  inPart("transfers"),
  inPart("years"),
  inPart("openings"),
  inPart("reported"),
  inPart("ledger", ({ role, reason }) => (explained.has(role.toLowerCase()) && reason === "" ? ["reason"] : [])),
  inPart("sources"),
  inPart("vatRules"),
  inPart("indicatorTexts"),
  inPart("assignments", ({ destination, measure, reason }) => {
    const becomes = destination.toLowerCase();
    const unnamed: readonly "measure"[] = (becomes === "" || becomes === "besteding") && measure === "" ? ["measure"] : [];
    return becomes === "uitzonderen" && reason === "" ? ["reason"] : unnamed;
  }),
  inPart("columnMemories"),
  inPart("imports"),
  inPart("importLines", ({ state, reason }) => (explained.has(state.toLowerCase()) && reason === "" ? ["reason"] : [])),
  inPart("explanations"),
  inPart("seals"),
] as const;

/** Returns the check of one table; `more` names the columns that are missing for what stands in the others. */
function inPart<One extends Part>(part: One, more?: (row: RowOf<One>) => readonly ColumnOf<One>[]): RowCheck<"cell-missing", One> {
  const columns: readonly string[] = needed[part];
  return {
    shape: "row",
    code: "cell-missing",
    severity: "error",
    parts: [part],
    find(row, _, report) {
      const cells: Readonly<Record<string, unknown>> = { ...row };
      const empty = columns.filter((column) => cells[column] === null || cells[column] === "");
      for (const column of [...empty, ...(more?.(row) ?? [])]) {
        if (!isUnreadable<string>(row, column)) {
          report({}, column);
        }
      }
    },
  };
}
