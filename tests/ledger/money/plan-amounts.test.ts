import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AmountContext } from "../../../src/ledger/money/amount-context";
import { planAmounts } from "../../../src/ledger/money/plan-amounts";
import { moneyQuestions } from "../../../src/ledger/money/recognise-money";
import type { AmountPlan } from "../../../src/ledger/money/model/amount-plan";
import type { Allocation } from "../../../src/rules/model/allocation";
import type { Municipality } from "../../../src/rules/model/municipality";
import { loadMunicipalities } from "../../../src/schemes/load-municipalities";
import { loadSchemes } from "../../../src/schemes/load-schemes";
import { day } from "../../messages/fixtures";
import { spare } from "../../rules/books/rows";
import { allocation, openMoney } from "./money-table";

const municipalities = loadMunicipalities();
const rates = loadSchemes().find(({ id }) => id === "D14")?.allocationRates ?? null;
const header = "CBS-code;Gemeente;Leerlingen;Achterstandsscore;Bedrag;Kenmerk";

function called(name: string): Municipality {
  const found = municipalities.find((one) => one.name === name);
  if (found === undefined) {
    throw new Error(`No municipality is called ${name}.`);
  }
  return found;
}

function contextOf(name: string, allocations: readonly Allocation[] = [], today = "2026-01-15"): AmountContext {
  return { book: { allocations: [spare.allocations, ...allocations] }, municipality: called(name), municipalities, today: day(today), from: day("2021-07-01"), rates };
}

async function planOf(lines: readonly string[], context: AmountContext, chosen: readonly string[] | null = null): Promise<AmountPlan> {
  const { table, mapping } = await openMoney([header, "0001;Zomaar;1;;1,00;", ...lines], "amounts");
  return planAmounts(table, mapping, { chosen }, context);
}

const taken = ({ chosen }: AmountPlan) => chosen.map(({ municipality, row }) => [municipality.code, row.amount]);

describe.each(["csv", "xlsx", "ods"])("the list of amounts as .%s", (end) => {
  const opening = openMoney(new Uint8Array(readFileSync(join("tests/data/money", `bedragen-per-gemeente.${end}`))), "amounts");

  it("has 353 rows with amounts, and its total beside them", async () => {
    const { table, mapping } = await opening;
    expect(moneyQuestions(table, "amounts", mapping)).toEqual([]);
    expect(mapping.columns).toMatchObject({ pupils: "Aantal leerlingen op 1 oktober 2020", score: "Achterstandsscore 2022", amount: "Bedrag" });
    const plan = planAmounts(table, mapping, { chosen: null }, contextOf("Elburg"));
    expect(plan.read).toEqual({ lines: 353, cents: 31_674_383_268 });
    expect(plan.leftOut.map(({ why }) => why)).toEqual(end === "xlsx" ? ["title"] : ["title", "total"]);
    expect(plan.rejectedRows).toEqual([]);
    expect(plan.fresh.lines).toBe(1);
    expect(plan.chosen[0]).toMatchObject({ municipality: { code: "0230" }, row: { pupils: 3_035, score: "220.25" }, standing: { is: "new" } });
    expect(plan.chosen[0]?.recomputed).toBe(plan.chosen[0]?.row.amount);
  });

  it("has the predecessors of a merged municipality, each proposed with its code", async () => {
    const { table, mapping } = await opening;
    const plan = planAmounts(table, mapping, { chosen: null }, contextOf("Land van Cuijk"));
    const found = plan.candidates.map(({ municipality, role, sure, proposed }) => [municipality.code, role, sure, proposed]);
    // Of the names as people write them in the .ods, "Boxmer" is a slip of the pen, so it is asked.
    expect(found).toEqual([
      ["0756", "predecessor", end !== "ods", end !== "ods"],
      ["0786", "predecessor", true, true],
      ["0815", "predecessor", true, true],
      ["1684", "predecessor", true, true],
      ["1702", "predecessor", true, true],
    ].sort((one, other) => municipalities.findIndex(({ code }) => code === one[0]) - municipalities.findIndex(({ code }) => code === other[0])));
    expect(plan).toMatchObject({ successorAndPredecessors: false, otherSideInBook: false, missing: [], conflict: null });
  });
});

describe("the row of the book's own municipality", () => {
  it("is proposed, with what pupils and score give; a difference is shown and no reason to leave it", async () => {
    const plan = await planOf(["0824;Oisterwijk;100;10,5;12.048,72;"], contextOf("Oisterwijk"));
    expect(plan.candidates).toMatchObject([{ role: "own", sure: true, proposed: true, recomputed: 1_204_872 }]);
    const differing = await planOf(["0824;Oisterwijk;100;10,5;12.000,00;"], contextOf("Oisterwijk"));
    expect(differing.candidates).toMatchObject([{ proposed: true, recomputed: 1_204_872, difference: -4_872, row: { amount: 1_200_000 } }]);
    expect((await planOf(["0824;Oisterwijk;100;;12.000,00;"], contextOf("Oisterwijk"))).candidates).toMatchObject([{ recomputed: null }]);
  });

  it("that is not there is said to be missing", async () => {
    const plan = await planOf([], contextOf("Oisterwijk"));
    expect(plan.missing.map(({ name }) => name)).toEqual(["Oisterwijk"]);
    expect(plan.candidates).toEqual([]);
  });

  it.each([
    ["the same amount", [allocation("OND/1", 1_200_000)], { is: "known", reference: "OND/1", amount: 1_200_000 }],
    ["the same amount, replaced since", [allocation("OND/1", 1_200_000), allocation("OND/2", 1_300_000, "", "OND/1")], { is: "known", reference: "OND/1", amount: 1_200_000 }],
    ["the same reference, in another case", [allocation("k-1", 1_300_000)], { is: "known", reference: "k-1", amount: 1_300_000 }],
    ["another amount", [allocation("OND/1", 1_300_000)], { is: "revises", reference: "OND/1", amount: 1_300_000 }],
    ["another amount, itself a revision", [allocation("OND/1", 1_000_000), allocation("OND/2", 1_300_000, "", "OND/1")], { is: "revises", reference: "OND/2", amount: 1_300_000 }],
    ["another amount without a reference to replace", [allocation("", 1_300_000)], { is: "by-hand", decisions: 1, amount: 1_300_000 }],
    ["two decisions", [allocation("A", 1_000_000), allocation("B", 300_000)], { is: "by-hand", decisions: 2, amount: 1_300_000 }],
    ["a decision to another municipality", [allocation("A", 1_200_000, "0855")], { is: "new" }],
  ])("where the book has %s", async (_what, allocations, standing) => {
    const plan = await planOf(["0824;Oisterwijk;100;;12.000,00;K-1"], contextOf("Oisterwijk", allocations));
    expect(plan.candidates.map((one) => one.standing)).toEqual([standing]);
    expect(plan.fresh.lines).toBe(standing.is === "new" ? 1 : 0);
  });

  it("replaces a decision only when the officer says so", async () => {
    const context = contextOf("Oisterwijk", [allocation("OND/1", 1_300_000)]);
    expect((await planOf(["0824;;;;12.000,00;"], context)).unchosen).toEqual({ lines: 1, cents: 1_200_000 });
    expect(taken(await planOf(["0824;;;;12.000,00;"], context, ["3/0824"]))).toEqual([["0824", 1_200_000]]);
  });

  it("is known, and no choice makes it new", async () => {
    const plan = await planOf(["0824;;;;12.000,00;"], contextOf("Oisterwijk", [allocation("OND/1", 1_200_000)]), ["3/0824"]);
    expect([plan.fresh.lines, plan.known.lines]).toEqual([0, 1]);
  });
});

describe("a municipality that stands in the list twice", () => {
  it("with two amounts: none is proposed, one may be chosen, not both", async () => {
    const lines = ["0824;Oisterwijk;;;10,00;", "0824;Oisterwijk;;;20,00;"];
    const context = contextOf("Oisterwijk");
    expect(taken(await planOf(lines, context))).toEqual([]);
    expect(await planOf(lines, context, ["4/0824"])).toMatchObject({ conflict: null, fresh: { lines: 1, cents: 2_000 } });
    expect((await planOf(lines, context, ["3/0824", "4/0824"])).conflict).toBe("twice");
  });

  it("with the very same row: once", async () => {
    const plan = await planOf(["0824;Oisterwijk;;;10,00;", "0824;Oisterwijk;;;10,00;"], contextOf("Oisterwijk"));
    expect(plan).toMatchObject({ fresh: { lines: 1, cents: 1_000 }, known: { lines: 1, cents: 1_000 } });
    expect(plan.candidates[1]?.standing).toEqual({ is: "repeated", line: 3 });
  });
});

describe("a merger", () => {
  const three = ["1980;Dijk en Waard;;;30,00;", "0398;Heerhugowaard;;;20,00;", "0416;Langedijk;;;10,00;"];

  it("its predecessors' rows are proposed, and the new municipality is not missed", async () => {
    const plan = await planOf(three.slice(1), contextOf("Dijk en Waard"));
    expect(taken(plan)).toEqual([["0398", 2_000], ["0416", 1_000]]);
    expect(plan.missing).toEqual([]);
  });

  it("a predecessor without a row is missed", async () => {
    expect((await planOf(three.slice(1, 2), contextOf("Dijk en Waard"))).missing.map(({ code }) => code)).toEqual(["0416"]);
  });

  it("with both sides in the list nothing is proposed, and both together are refused: it is the same money", async () => {
    const context = contextOf("Dijk en Waard");
    expect(await planOf(three, context)).toMatchObject({ chosen: [], successorAndPredecessors: true });
    expect((await planOf(three, context, ["3/1980", "4/0398"])).conflict).toBe("successor-and-predecessors");
    expect(taken(await planOf(three, context, ["4/0398", "5/0416"]))).toEqual([["0398", 2_000], ["0416", 1_000]]);
    expect(taken(await planOf(three, context, ["3/1980"]))).toEqual([["1980", 3_000]]);
  });

  it("into a municipality that was there before may have an amount for each; only the officer can say", async () => {
    const lines = ["0439;Purmerend;;;30,00;", "0370;Beemster;;;20,00;"];
    const context = contextOf("Purmerend");
    expect(await planOf(lines, context)).toMatchObject({ chosen: [], successorAndPredecessors: true, conflict: null });
    expect(await planOf(lines, context, ["3/0439", "4/0370"])).toMatchObject({ conflict: null, fresh: { lines: 2, cents: 5_000 } });
  });

  it("of which the book has the other side is not proposed either", async () => {
    expect(await planOf(three.slice(1), contextOf("Dijk en Waard", [allocation("OND/1", 3_000)]))).toMatchObject({ chosen: [], otherSideInBook: true });
    expect(await planOf(three.slice(0, 1), contextOf("Dijk en Waard", [allocation("OND/1", 2_000, "0398")]))).toMatchObject({ chosen: [], otherSideInBook: true });
    expect(await planOf(three.slice(1), contextOf("Dijk en Waard", [allocation("OND/1", 500, "0398")]))).toMatchObject({ otherSideInBook: false, fresh: { lines: 1 } });
  });

  it("has a last day: until then the predecessor is a neighbour, from the next on it is ours", async () => {
    const roles = async (today: string) => (await planOf(["0370;Beemster;;;20,00;"], contextOf("Purmerend", [], today))).candidates.map(({ role }) => role);
    expect(await roles("2021-12-31")).toEqual([]);
    expect(await roles("2022-01-01")).toEqual(["predecessor"]);
  });

  it("before the grant began gave no decision to the old municipalities", async () => {
    const plan = await planOf(["0010;Delfzijl;;;20,00;", "1979;Eemsdelta;;;30,00;"], contextOf("Eemsdelta"));
    expect(plan.candidates.map(({ role, choosable }) => [role, choosable])).toEqual([["own", true], ["ended-before", false]]);
    expect(taken(plan)).toEqual([["1979", 3_000]]);
  });

  it("that was a split is listed and never proposed: no rule says which part is ours", async () => {
    const plan = await planOf(["0788;Haaren;;;20,00;"], contextOf("Tilburg"), ["3/0788"]);
    expect(plan.candidates).toMatchObject([{ role: "split", choosable: false, proposed: false }]);
    expect(plan.unchosen).toEqual({ lines: 1, cents: 2_000 });
  });
});

describe("a name that is only like ours", () => {
  it("is a question; saying yes takes it over", async () => {
    const context = contextOf("Bergen (L.)");
    const plan = await planOf([";Bergen;;;20,00;"], context);
    expect(plan.candidates).toMatchObject([{ sure: false, proposed: false, choosable: true, key: "3/0893" }]);
    expect(taken(await planOf([";Bergen;;;20,00;"], context, ["3/0893"]))).toEqual([["0893", 2_000]]);
  });
});

describe("a row that cannot be read", () => {
  it.each([
    ["0824;Oisterwijk;100;;;", "amount-missing", null],
    ["0824;Oisterwijk;100;;12,345678;", "amount-decimals", null],
    ["0824;Oisterwijk;veel;;10,00;", "pupils-unreadable", 1_000],
    ["0824;Oisterwijk;100,5;;10,00;", "pupils-unreadable", 1_000],
    ["0824;Oisterwijk;100;laag;10,00;", "score-unreadable", 1_000],
    ["0824;Oisterwijk;100;;-10,00;", "amount-negative", -1_000],
    [";;100;;10,00;", "municipality-missing", 1_000],
  ])("%s is rejected as %s", async (line, code, amount) => {
    const plan = await planOf([line], contextOf("Oisterwijk"));
    expect(plan.rejectedRows).toMatchObject([{ line: 3, code, cents: amount }]);
    expect(plan.chosen).toEqual([]);
  });

  it("of another municipality is none of our business", async () => {
    expect(await planOf(["0855;Tilburg;veel;;;"], contextOf("Oisterwijk"))).toMatchObject({ rejectedRows: [], others: { lines: 2, cents: 100 } });
  });
});

describe("whatever the list says", () => {
  const row = fc.record({
    code: fc.constantFrom("", "1980", "0398", "0416", "0824", "GM398"),
    name: fc.constantFrom("", "Langedijk", "Langedyk", "Dijk en Waard", "Heerhugowaard", "Tilburg", "Nergenshuizen"),
    pupils: fc.constantFrom("", "100", "x"),
    cents: fc.constantFrom(null, -5, 0, 1_000, 2_000),
  });
  const text = ({ code, name, pupils, cents }: { code: string; name: string; pupils: string; cents: number | null }): string => `${code};${name};${pupils};;${cents === null ? "" : (cents / 100).toFixed(2).replace(".", ",")};`;
  const decisions = fc.constantFrom<readonly Allocation[]>([], [allocation("A", 1_000)], [allocation("A", 1_000, "0398"), allocation("B", 3_000, "0416")]);
  const municipality = fc.constantFrom("Dijk en Waard", "Tilburg", "Oisterwijk");
  const written = (plan: AmountPlan): string[] => plan.chosen.map(({ municipality: { code }, row: { amount, pupils } }) => JSON.stringify([code, amount, pupils])).sort();

  it("no line and no cent is lost, and the order of the rows does not matter", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 10 }), decisions, municipality, fc.infiniteStream(fc.nat()), async (rows, book, name, keys) => {
        const context = contextOf(name, book);
        const plan = await planOf(rows.map(text), context);
        const parts = [plan.fresh, plan.known, plan.unchosen, plan.others, plan.rejected];
        expect(parts.reduce((sum, part) => sum + part.lines, 0)).toBe(plan.read.lines);
        expect(parts.reduce((sum, part) => sum + part.cents, 0)).toBe(plan.read.cents);
        const filled = rows.filter((one) => text(one) !== ";;;;;");
        expect(plan.read).toEqual({ lines: filled.length + 1, cents: rows.reduce((sum, { cents }) => sum + (cents ?? 0), 100) });
        expect(plan.conflict).toBeNull();
        const order = rows.map((one) => ({ line: text(one), key: keys.next().value as number })).sort((one, other) => one.key - other.key);
        const shuffled = await planOf(order.map(({ line }) => line), context);
        expect(written(shuffled)).toEqual(written(plan));
        expect([shuffled.fresh, shuffled.known, shuffled.unchosen, shuffled.others, shuffled.rejected]).toEqual(parts);
      }),
      { numRuns: 80 },
    );
  });

  it("taken over once, it proposes nothing the second time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 10 }), decisions, municipality, async (rows, book, name) => {
        const lines = rows.map(text);
        const plan = await planOf(lines, contextOf(name, book));
        const own = called(name).code;
        const after = [...book, ...plan.chosen.map(({ municipality: { code }, row: { amount } }, at) => allocation(`lijst-${at}`, amount, code === own ? "" : code))];
        expect((await planOf(lines, contextOf(name, after))).fresh).toEqual({ lines: 0, cents: 0 });
      }),
      { numRuns: 80 },
    );
  });
});
