import type { Indicator } from "../model/indicator";
import type { SpendingSource } from "./taken-in";

/** Returns what an indicator takes in of the spending of its year; for a list of projects all of its lines together, null for other kinds. */
export function spendingSourceOf({ source }: Pick<Indicator, "source">): SpendingSource | null {
  switch (source.kind) {
    case "year-amount":
    case "previous-year-correction":
      return source;
    case "project-list":
      return source.column === "amount" ? { kind: "year-amount", purposes: source.purposes } : null;
    default:
      return null;
  }
}
