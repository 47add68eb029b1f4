import fc from "fast-check";
import { yearBalances } from "../../../src/rules/balance/year-balances";
import { settle } from "../../../src/rules/settlement/settle";
import { someMovements } from "../balance/arbitrary-movements";
import { row, viewOf } from "../years/view-of";

const received = (amount: number) => row("receipts", { receivedOn: "2022-03-15", amount });
const spent = (amount: number, fundedBy = "") => row("expenditures", { year: 2022, amount, fundedBy });

test("what was neither spent, nor transferred, nor repaid goes back to the state", () => {
  const view = viewOf({
    receipts: [received(480_000_00)],
    expenditures: [spent(400_000_00), spent(-1_500_00), spent(6_000_00, "gemeenten")],
    transfers: [row("transfers", { direction: "aan", year: 2023, amount: 10_000_00 }), row("transfers", { direction: "van", year: 2022, amount: 15_000_00 })],
    repayments: [row("repayments", { year: 2025, amount: 20_000_00 })],
  });
  // 480.000 - 398.500 - 10.000 - 20.000
  expect(settle(view)).toEqual({
    received: 480_000_00,
    spent: 398_500_00,
    transferredOut: 10_000_00,
    repaid: 20_000_00,
    toRepay: 51_500_00,
    overspent: 0,
  });
});

test("a cent more than was received is the municipality's own, a cent less goes back", () => {
  const after = (amount: number) => settle(viewOf({ receipts: [received(1_000_00)], expenditures: [spent(amount)] }));
  expect(after(1_000_01)).toMatchObject({ toRepay: 0, overspent: 1 });
  expect(after(1_000_00)).toMatchObject({ toRepay: 0, overspent: 0 });
  expect(after(999_99)).toMatchObject({ toRepay: 1, overspent: 0 });
});

test("years taken over from SiSa and costs without a year count as well", () => {
  const view = viewOf({
    openings: [row("openings", { year: 2021, received: 100_00, spent: 30_00, transferredIn: 8_00, transferredOut: 5_00, repaid: 2_00 })],
    expenditures: [row("expenditures", { amount: 10_00 })],
  });
  expect(settle(view)).toEqual({ received: 100_00, spent: 40_00, transferredOut: 5_00, repaid: 2_00, toRepay: 53_00, overspent: 0 });
});

test("a book in which nothing stands owes nothing", () => {
  expect(settle(viewOf({}))).toEqual({ received: 0, spent: 0, transferredOut: 0, repaid: 0, toRepay: 0, overspent: 0 });
});

test("the state's balance at the end of the last year is what goes back, or what was overspent", () => {
  fc.assert(fc.property(someMovements, (parts) => {
    const view = viewOf(parts);
    const { toRepay, overspent } = settle(view);
    expect(toRepay - overspent).toBe(yearBalances(view).filter(({ source }) => source === "rijk").at(-1)?.end);
    expect(Math.min(toRepay, overspent)).toBe(0);
  }));
});
