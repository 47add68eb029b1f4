import { Engine, type TopLevelCondition } from "json-rules-engine";
import { expenditureKinds } from "../src/rules/model/expenditure-kind";
import type { Expenditure } from "../src/rules/model/expenditure";
import type { SpendingPeriod } from "../src/rules/model/scheme";
import type { PeerCheck } from "./peer-checks";

/** Returns how many findings the nine row checks give when they are written as rules of json-rules-engine, one run per row. */
export async function jsonRulesChecks(rows: readonly Expenditure[], measures: ReadonlySet<string>, period: SpendingPeriod): Promise<number> {
  const engine = rulesEngine(measures, period);
  let found = 0;
  for (const row of rows) {
    const { events } = await engine.run(factsOf(row));
    found += events.length;
  }
  return found;
}

function factsOf(row: Expenditure): Record<string, unknown> {
  return {
    year: row.year,
    from: row.performedFrom ?? row.performedUntil ?? row.bookedOn,
    until: row.performedUntil ?? row.performedFrom ?? row.bookedOn,
    measure: row.measure.toLowerCase(),
    kind: row.kind.toLowerCase(),
    amount: row.amount,
    refersTo: row.refersTo,
  };
}

function rulesEngine(measures: ReadonlySet<string>, period: SpendingPeriod): Engine {
  const engine = new Engine();
  engine.addOperator<string | null, string | null>("before", (a, b) => a !== null && b !== null && a < b);
  engine.addOperator<string | null, string | null>("after", (a, b) => a !== null && b !== null && a > b);
  const add = (type: PeerCheck, conditions: TopLevelCondition) => engine.addRule({ conditions, event: { type } });
  const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
  const isNot = (fact: string, value: unknown) => ({ fact, operator: "notEqual", value });
  const inOrder = { not: { fact: "from", operator: "after", value: { fact: "until" } } };
  add("expenditure-amount-missing", { all: [is("amount", null)] });
  add("expenditure-date-missing", { all: [is("from", null)] });
  add("expenditure-dates-reversed", { all: [{ fact: "from", operator: "after", value: { fact: "until" } }] });
  add("expenditure-outside-period", {
    all: [inOrder, { any: [{ fact: "from", operator: "before", value: period.from }, { fact: "until", operator: "after", value: period.until }] }],
  });
  add("expenditure-year-missing", { all: [is("year", null)] });
  add("expenditure-measure-missing", { all: [is("measure", "")] });
  add("expenditure-measure-unknown", { all: [isNot("measure", ""), { fact: "measure", operator: "notIn", value: [...measures] }] });
  add("expenditure-kind-unknown", { all: [isNot("kind", ""), { fact: "kind", operator: "notIn", value: [...expenditureKinds] }] });
  add("expenditure-negative-unexplained", {
    all: [{ fact: "amount", operator: "lessThan", value: 0 }, { fact: "kind", operator: "in", value: ["", "regulier"] }, is("refersTo", "")],
  });
  return engine;
}
