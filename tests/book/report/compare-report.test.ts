import { compareReport } from "../../../src/book/report/compare-report";
import { cents } from "../../../src/rules/money/cents";

const amount = { address: "D5", what: "Besteed", expected: { is: "cents", cents: cents(123_456) }, source: null } as const;
const whole = { address: "E5", what: "Hele euro's", expected: { is: "euros", euros: 1_235 }, source: null } as const;
const words = { address: "F5", what: "Oordeel", expected: { is: "text", text: "sluit aan" }, source: null } as const;

describe("a report is compared with the rules", () => {
  test("and agrees when every cell shows what they say", () => {
    const cells = new Map<string, string | number>([["D5", 1_234.56], ["E5", 1_235], ["F5", "sluit aan"]]);
    expect(compareReport("Blad", [amount, whole, words], cells)).toEqual([]);
  });

  test.each([
    ["a cent too much", amount, 1_234.57],
    ["a third decimal", amount, 1_234.561],
    ["an error", amount, "#REF!"],
    ["text", amount, "1.234,56"],
    ["a euro too much", whole, 1_236],
    ["cents where whole euros belong", whole, 1_235.4],
    ["another word", words, "te verklaren"],
  ] as const)("and names the cell that shows %s", (_, figure, shown) => {
    expect(compareReport("Blad", [figure], new Map([[figure.address, shown]]))).toEqual([
      { sheet: "Blad", address: figure.address, what: figure.what, inSheet: shown, byRules: figure.expected },
    ]);
  });

  test("and a cell that is not there shows nothing", () => {
    expect(compareReport("Blad", [amount], new Map())).toMatchObject([{ address: "D5", inSheet: "" }]);
  });
});
