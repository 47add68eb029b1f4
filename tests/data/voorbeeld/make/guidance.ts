import { addDays, day, monthEnd, monthsBetween } from "./calendar";
import type { LedgerDocument } from "./ledger-document";
import { measureNames } from "./measure-names";
import type { SeededRandom } from "./seeded-random";

function reading(random: SeededRandom): readonly LedgerDocument[] {
  return monthsBetween({ year: 2022, month: 1 }, { year: 2025, month: 6 })
    .filter((month) => month.month % 3 === 0)
    .map((month) => {
      const until = monthEnd(month.year, month.month);
      const families = random.whole(46, 74);
      return {
        journal: "INK",
        bookedOn: addDays(until, random.whole(12, 26)),
        invoicedOn: addDays(until, random.whole(2, 10)),
        invoice: `BV-${month.year}-Q${month.month / 3}`,
        counterparty: "Bibliotheek Voorbeeld",
        evidence: "Factuur",
        lines: [
          { from: day(month.year, month.month - 2, 1), until, measure: measureNames.reading, kind: "regulier", cents: families * 11_640, description: `Voorleesbegeleiding ${families} gezinnen, kwartaal ${month.month / 3} ${month.year}` },
        ],
      };
    });
}

function truancy(random: SeededRandom): readonly LedgerDocument[] {
  return monthsBetween({ year: 2021, month: 10 }, { year: 2025, month: 7 }, true).map((month, index) => {
    const until = monthEnd(month.year, month.month);
    return {
      key: `thuis-${index}`,
      journal: "INK",
      bookedOn: addDays(until, random.whole(9, 24)),
      invoicedOn: addDays(until, random.whole(1, 8)),
      invoice: `VZ${String(21_000 + index * 17 + random.whole(0, 9))}`,
      counterparty: random.pick(["Bureau Voorbeeldzorg", "Zorgboerderij De Voorbeeldhoeve", "Praktijk Voorbeeld Orthopedagogiek"]),
      evidence: "Factuur en trajectplan",
      lines: [
        { from: day(month.year, month.month, 1), until, measure: measureNames.truancy, kind: "regulier", cents: random.whole(24, 58) * 11_250, description: `Trajectbegeleiding thuiszitters, traject ${100 + index}` },
      ],
    };
  });
}

/** Returns the reading help for families and the guidance of thuiszitters. */
export function guidance(random: SeededRandom): readonly LedgerDocument[] {
  return [...reading(random), ...truancy(random)];
}
