import { compareFindings } from "../../src/rules/engine/compare-findings";
import { makeFinding } from "../../src/rules/engine/make-finding";
import { findingKey } from "../../src/rules/finding-key";
import type { Finding, Place } from "../../src/rules/model/finding";
import type { ExpenditureFacts } from "../../src/rules/model/facts/expenditure-facts";
import { cents } from "../../src/rules/money/cents";

type Split = ExpenditureFacts["expenditure-year-differs"]["proposal"];

const wholeBook: Place = { part: null, rowId: "", row: null, column: null };
const amountOfR1: Place = { part: "expenditures", rowId: "R1", row: 4, column: "amount" };

function missing(place: Place): Finding {
  return makeFinding({ code: "expenditure-amount-missing", severity: "error" }, place, {}, undefined);
}

function unknownMeasure(measure: string): Finding {
  return makeFinding({ code: "expenditure-measure-unknown", severity: "error" }, amountOfR1, { measure }, undefined);
}

/** The facts as a check may hold them, in whatever order it noted them. */
function withFacts(facts: object): Finding {
  return { ...unknownMeasure("x"), facts } as Finding;
}

describe("the key of a finding", () => {
  test("is made of its code, the id of the row, the column and the facts", () => {
    expect(findingKey(missing(amountOfR1))).toBe("expenditure-amount-missing|R1|amount|{}");
  });

  test("of a row as a whole has no column", () => {
    expect(findingKey(missing({ ...amountOfR1, column: null }))).toBe("expenditure-amount-missing|R1||{}");
  });

  test("stays when the row moves, and differs for another row, column, code or fact", () => {
    const key = findingKey(missing(amountOfR1));
    expect(findingKey(missing({ ...amountOfR1, row: 9 }))).toBe(key);
    expect(findingKey(missing({ ...amountOfR1, rowId: "R2" }))).not.toBe(key);
    expect(findingKey(missing({ ...amountOfR1, column: "year" }))).not.toBe(key);
    expect(findingKey(unknownMeasure("Huur"))).not.toBe(findingKey(unknownMeasure("Zomerschool")));
  });

  test("does not depend on the order in which the facts were noted, at any depth", () => {
    const proposal: Split = [{ year: 2021, amount: cents(100) }, { year: 2022, amount: cents(50) }];
    const turned = proposal.map(({ year, amount }) => ({ amount, year }));
    const expected = '{"from":null,"proposal":[{"amount":100,"year":2021},{"amount":50,"year":2022}],"times":2}';
    expect(findingKey(withFacts({ times: 2, proposal, from: null }))).toBe(`expenditure-measure-unknown|R1|amount|${expected}`);
    expect(findingKey(withFacts({ proposal: turned, from: null, times: 2 }))).toBe(`expenditure-measure-unknown|R1|amount|${expected}`);
    expect(findingKey(withFacts({ from: null, times: 2, proposal }))).toBe(`expenditure-measure-unknown|R1|amount|${expected}`);
  });

  test("depends on the order of a list, which is a fact itself", () => {
    expect(findingKey(withFacts({ missing: ["a", "b"] }))).toBe('expenditure-measure-unknown|R1|amount|{"missing":["a","b"]}');
    expect(findingKey(withFacts({ missing: ["b", "a"] }))).toBe('expenditure-measure-unknown|R1|amount|{"missing":["b","a"]}');
  });
});

describe("the order of findings", () => {
  const order = (a: Finding, b: Finding): readonly number[] => [Math.sign(compareFindings(a, b)), Math.sign(compareFindings(b, a))];

  test("about the whole book is that of their codes", () => {
    const first = missing(wholeBook);
    const second: Finding = { ...unknownMeasure("x"), place: wholeBook };
    expect(order(first, second)).toEqual([-1, 1]);
    expect(compareFindings(first, first)).toBe(0);
  });

  test("at one row is that of their columns, the row as a whole first", () => {
    expect(order(missing({ ...amountOfR1, column: null }), missing(amountOfR1))).toEqual([-1, 1]);
    expect(order(missing(amountOfR1), missing({ ...amountOfR1, column: "year" }))).toEqual([-1, 1]);
    expect(order(missing(amountOfR1), missing(amountOfR1))).toEqual([0, 0]);
    const whole = missing({ ...amountOfR1, column: null });
    expect(order(whole, whole)).toEqual([0, 0]);
  });
});
