import fc from "fast-check";
import { cents, type Cents } from "../../../src/rules/money/cents";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { shareAllocation } from "../../../src/rules/municipalities/share-allocation";

const percentages = (...all: readonly string[]) => ({ by: "percentage", shares: all.map((percentage, index) => ({ municipality: `000${index}`, percentage })) }) as const;
const amounts = (...all: readonly number[]) => ({ by: "amount", shares: all.map((amount, index) => ({ municipality: `000${index}`, amount: cents(amount) })) }) as const;

test("the allocation of Haaren goes to its four successors as the officer enters it", () => {
  expect(shareAllocation(cents(100_003), percentages("40", "30", "20", "10"))).toEqual({
    is: "shared",
    parts: [
      { municipality: "0000", amount: 40_001 },
      { municipality: "0001", amount: 30_001 },
      { municipality: "0002", amount: 20_001 },
      { municipality: "0003", amount: 10_000 },
    ],
  });
});

test("percentages that are not a hundred together are refused with their sum", () => {
  expect(shareAllocation(cents(1000), percentages("33.33", "33.33", "33.33"))).toEqual({ is: "not-a-hundred", sum: "99.99" });
  expect(shareAllocation(cents(1000), percentages("99.999999", "0.000001"))).toMatchObject({ is: "shared" });
  expect(shareAllocation(cents(1000), percentages("100", "0.000001"))).toEqual({ is: "not-a-hundred", sum: "100.000001" });
  expect(shareAllocation(cents(1000), percentages())).toEqual({ is: "not-a-hundred", sum: "0" });
});

test.each(["-10", "1e1", "10,5", "", " 10", "10.1234567"])("the share %p cannot be read, and says whose it is", (share) => {
  expect(shareAllocation(cents(1000), percentages("50", share))).toEqual({ is: "unreadable", municipality: "0001" });
});

test("amounts count as entered, and must be the whole to the cent", () => {
  expect(shareAllocation(cents(1000), amounts(999, 1))).toEqual({ is: "shared", parts: amounts(999, 1).shares });
  expect(shareAllocation(cents(1000), amounts(999))).toEqual({ is: "not-the-whole", difference: 1 });
  expect(shareAllocation(cents(1000), amounts(1000, 1))).toEqual({ is: "not-the-whole", difference: -1 });
});

test("no cent is lost, whatever the shares", () => {
  const tenths = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), tenths, (allocated, drawn) => {
      const capped = drawn.map((share) => Math.floor(share / drawn.length));
      const rest = 1000 - capped.reduce((sum, share) => sum + share, 0);
      const outcome = shareAllocation(cents(allocated), percentages(...[...capped, rest].map((share) => `${Math.floor(share / 10)}.${share % 10}`)));
      const parts: readonly Cents[] = outcome.is === "shared" ? outcome.parts.map(({ amount }) => amount) : [];
      expect(outcome.is).toBe("shared");
      expect(sumCents(parts)).toBe(allocated);
    }),
  );
});
