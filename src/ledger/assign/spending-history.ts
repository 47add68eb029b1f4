import { costTypes } from "../../rules/model/cost-type";
import type { Expenditure } from "../../rules/model/expenditure";
import type { ImportLine } from "../../rules/model/import-line";
import { codeDigits, costCentreDigits } from "../plan/code-digits";
import { plainText } from "./plain-text";

/** The measure that was used most for something, with the cost type that went with it most, and how many rows of spending say so. */
export interface Habit {
  readonly measure: string;
  readonly costType: string;
  readonly times: number;
}

/** What the book did before with costs of a counterparty, on an account or on a cost centre; null where it has none. */
export interface SpendingHistory {
  readonly ofCounterparty: (counterparty: string) => Habit | null;
  readonly ofAccount: (account: string) => Habit | null;
  /** Only where at least two rows, and all rows of the cost centre, are of one measure: on the one cost centre of a whole grant everything comes together. */
  readonly ofCostCentre: (costCentre: string) => Habit | null;
}

interface Use {
  times: number;
  readonly costTypes: Map<string, number>;
}

type Tally = Map<string, Use>;

/** One row is no habit of a cost centre. */
const fewest = 2;

/**
 * Returns the habits of a book. A row of spending does not say its cost centre: it is known by the key of its booking, or by the line that
 * waited before it was decided. `measureNamed` gives the name of a measure as it stands in the book, null for one that the
 * book does not have.
 */
export function spendingHistory(expenditures: readonly Expenditure[], importLines: readonly ImportLine[], measureNamed: (name: string) => string | null): SpendingHistory {
  const counterparties = new Map<string, Tally>();
  const accounts = new Map<string, Tally>();
  const costCentres = new Map<string, Tally>();
  const kept = new Map(importLines.filter(({ costCentre, sourceLine }) => costCentre !== "" && sourceLine !== "").map(({ costCentre, sourceLine }) => [sourceLine, codeDigits(costCentre)]));
  for (const row of expenditures) {
    const measure = row.measure === "" ? null : measureNamed(row.measure);
    if (measure !== null) {
      const costType = costTypes.find((word) => word === plainText(row.costType)) ?? "";
      count(counterparties, plainText(row.counterparty), measure, costType);
      count(accounts, plainText(row.account), measure, costType);
      count(costCentres, kept.get(row.sourceLine) ?? costCentreDigits(row.sourceLine), measure, costType);
    }
  }
  return {
    ofCounterparty: (counterparty) => habitOf(counterparties.get(plainText(counterparty))),
    ofAccount: (account) => habitOf(accounts.get(plainText(account))),
    ofCostCentre: (costCentre) => (costCentre === "" ? null : onlyHabitOf(costCentres.get(codeDigits(costCentre)))),
  };
}

function count(tallies: Map<string, Tally>, key: string, measure: string, costType: string): void {
  if (key === "") {
    return;
  }
  const tally: Tally = tallies.get(key) ?? new Map<string, Use>();
  const used = tally.get(measure) ?? { times: 0, costTypes: new Map<string, number>() };
  used.times += 1;
  used.costTypes.set(costType, (used.costTypes.get(costType) ?? 0) + 1);
  tally.set(measure, used);
  tallies.set(key, tally);
}

function habitOf(tally: Tally | undefined): Habit | null {
  let habit: Habit | null = null;
  for (const [measure, { times, costTypes: used }] of tally ?? []) {
    if (habit === null || times > habit.times) {
      habit = { measure, times, costType: mostUsed(used) };
    }
  }
  return habit;
}

function onlyHabitOf(tally: Tally | undefined): Habit | null {
  const habit = tally?.size === 1 ? habitOf(tally) : null;
  return habit === null || habit.times < fewest ? null : habit;
}

function mostUsed(counts: ReadonlyMap<string, number>): string {
  let [most, times] = ["", 0];
  for (const [name, count] of counts) {
    if (count > times) {
      [most, times] = [name, count];
    }
  }
  return most;
}
