import type { IndicatorLine, IndicatorValue } from "../../../src/rules/indicators/indicator-value";
import { reportedFiguresOf } from "../../../src/rules/indicators/reported-figures-of";
import { cents } from "../../../src/rules/money/cents";

const amount: IndicatorValue = {
  code: "D14/01",
  kind: "year-amount",
  text: "Besteding",
  textFrom: "scheme",
  control: "R",
  status: "unconfirmed",
  citation: { title: "Regeling", article: "1", url: "https://example.org", published: null },
  exact: cents(123_449),
  wholeEuros: 1_234,
  answer: null,
  lines: [],
};
const line: IndicatorLine = { key: "060824", name: "Oisterwijk", exact: cents(50_050), wholeEuros: 501, text: null };

/** What is kept of one indicator of the annex of 2023, at its first redelivery. */
const kept = (value: Partial<IndicatorValue>) => reportedFiguresOf(2023, [{ ...amount, ...value }], 1);

describe("of a delivered annex is kept", () => {
  test.each<[what: string, value: Partial<IndicatorValue>, figures: readonly object[]]>([
    ["an amount, in whole euros as cents and not the exact sum", {}, [{ amount: 123_400, text: "", municipality: "" }]],
    ["an answer, as text without an amount", { exact: null, wholeEuros: null, answer: "Ja" }, [{ amount: null, text: "Ja", municipality: "" }]],
    ["an indicator that nobody answered, empty", { exact: null, wholeEuros: null }, [{ amount: null, text: "", municipality: "" }]],
    ["a list of municipalities line by line, with the code of CBS and without their names", { kind: "municipality-list", lines: [line] }, [{ amount: 50_100, text: "", municipality: "0824" }]],
    ["what a line of municipalities says", { kind: "municipality-list", lines: [{ ...line, wholeEuros: null, text: "Geen" }] }, [{ amount: null, text: "Geen", municipality: "0824" }]],
    ["a list of projects line by line, by name", { kind: "project-list", lines: [{ ...line, key: "Zomerschool", name: "Zomerschool" }] }, [{ amount: 50_100, text: "Zomerschool", municipality: "" }]],
    ["what a line of projects says, before its name", { kind: "project-list", lines: [{ ...line, name: "Zomerschool", text: "Zomerschool Noord" }] }, [{ amount: 50_100, text: "Zomerschool Noord", municipality: "" }]],
    ["a list without lines, as nothing", { kind: "municipality-list" }, []],
  ])("%s", (_, value, figures) => {
    expect(kept(value)).toEqual(figures.map((figure) => ({ year: 2023, indicator: "D14/01", delivery: 1, ...figure })));
  });
});
