import fc from "fast-check";
import type { Book } from "../../../src/rules/model/book";
import { row } from "../years/view-of";

const amount = fc.integer({ min: -1_000_000, max: 10_000_000 });
const year = fc.constantFrom(2021, 2022, 2023, 2024, 2025);
const source = fc.constantFrom("", "rijk", "Rijk", "gemeenten", "GEMEENTEN");
const direction = fc.constantFrom("aan", "van");
const role = fc.constantFrom("balanscorrectie", "balans begin", "lasten");
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 6 });

/** The parts of a book that move its balance, every amount with a year. */
export const someMovements = fc.record({
  receipts: some(fc.tuple(amount, year).map(([paid, of]) => row("receipts", { amount: paid, receivedOn: `${of}-06-30` }))),
  repayments: some(fc.record({ amount, year }).map((cells) => row("repayments", cells))),
  transfers: some(fc.record({ amount, year, direction }).map((cells) => row("transfers", cells))),
  expenditures: some(fc.record({ amount, year, fundedBy: source }).map((cells) => row("expenditures", cells))),
});

const takenOver = fc.record({ year, received: amount, spent: amount, transferredIn: amount, balance: fc.option(amount) });

/** The same with adjustments of the ledger, and with years taken over from SiSa, each once. */
export const moreMovements: fc.Arbitrary<Partial<Book>> = fc
  .record({
    movements: someMovements,
    ledger: some(fc.record({ amount, year, source, role }).map((cells) => row("ledger", { ...cells, reason: "Herstel" }))),
    openings: fc
      .uniqueArray(takenOver, { selector: (opening) => opening.year, maxLength: 3 })
      .map((openings) => openings.map((cells) => row("openings", cells))),
  })
  .map(({ movements, ...others }) => ({ ...movements, ...others }));
