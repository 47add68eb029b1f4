import { decisionsInForce } from "../../rules/allocation/decisions-in-force";
import type { Allocation } from "../../rules/model/allocation";
import { cents, type Cents } from "../../rules/money/cents";
import { sumCents } from "../../rules/money/sum-cents";
import { municipalityCodeOf } from "../../rules/municipalities/municipality-code-of";
import type { AmountContext } from "./amount-context";
import type { AmountStanding } from "./model/amount-plan";

/**
 * Returns how to tell how an amount for a municipality stands to the decisions of the book: known where one grants the same amount, in force or
 * not, or carries its reference; else what it would replace.
 */
export function amountStandings(context: AmountContext): (code: string, amount: Cents, reference: string) => AmountStanding {
  const { allocations } = context.book;
  const inForce = decisionsInForce(allocations);
  return (code, amount, reference) => {
    const same = allocationsOf(allocations, code, context).find((one) => one.amount === amount || (reference !== "" && one.reference.toLowerCase() === reference.toLowerCase()));
    if (same !== undefined) {
      return { is: "known", reference: same.reference, amount: same.amount };
    }
    const [first, ...others] = allocationsOf(inForce, code, context);
    if (first === undefined) {
      return { is: "new" };
    }
    if (others.length === 0 && first.reference !== "") {
      return { is: "revises", reference: first.reference, amount: first.amount ?? cents(0) };
    }
    return { is: "by-hand", decisions: others.length + 1, amount: sumCents([first, ...others].map((one) => one.amount ?? cents(0))) };
  };
}

/** Returns the decisions of a book to a municipality; one that names none is to the book's own. A spare row is no decision. */
export function allocationsOf(allocations: readonly Allocation[], code: string, { municipality: own, municipalities }: Pick<AmountContext, "municipality" | "municipalities">): readonly Allocation[] {
  const filled = allocations.filter(({ amount, reference }) => amount !== null || reference !== "");
  return filled.filter(({ municipality }) => (municipality === "" ? own.code : municipalityCodeOf(municipalities, municipality)) === code);
}
