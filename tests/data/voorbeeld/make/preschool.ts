import { addDays, day, monthEnd, monthName, monthsBetween } from "./calendar";
import type { Month } from "./calendar";
import type { LedgerDocument } from "./ledger-document";
import { measureNames } from "./measure-names";
import type { SeededRandom } from "./seeded-random";

function extraHours(random: SeededRandom, month: Month, counterparty: string, prefix: string, children: number): LedgerDocument {
  const invoicedOn = addDays(monthEnd(month.year, month.month), random.whole(3, 14));
  const hours = children * random.whole(9, 13);
  return {
    journal: "INK",
    bookedOn: addDays(invoicedOn, random.whole(3, 15)),
    invoicedOn,
    invoice: `${prefix}${month.year}.${random.whole(1000, 9899)}`,
    counterparty,
    evidence: "Factuur en presentielijst",
    lines: [
      {
        from: day(month.year, month.month, 1),
        until: monthEnd(month.year, month.month),
        measure: measureNames.preschoolHours,
        kind: "regulier",
        cents: hours * 1287,
        description: `Extra uren VE ${monthName(month)}, ${children} kinderen, ${hours} uur`,
      },
    ],
  };
}

function outreach(random: SeededRandom, month: Month): LedgerDocument {
  const bookedOn = addDays(monthEnd(month.year, month.month), random.whole(5, 20));
  return {
    journal: "INK",
    bookedOn,
    invoicedOn: addDays(bookedOn, -random.whole(2, 9)),
    invoice: `CJG-${month.year}-${random.whole(200, 899)}`,
    counterparty: "Consultatiebureau Voorbeeld",
    evidence: "Factuur",
    lines: [
      {
        from: day(month.year, month.month, 1),
        until: monthEnd(month.year, month.month),
        measure: measureNames.preschoolOutreach,
        kind: "regulier",
        cents: random.whole(18, 41) * 6875,
        description: `Huisbezoeken toeleiding VE ${monthName(month)}`,
      },
    ],
  };
}

/** Returns the extra hours of two childcare providers and the home visits that lead children to them. */
export function preschool(random: SeededRandom): readonly LedgerDocument[] {
  const large = monthsBetween({ year: 2022, month: 1 }, { year: 2025, month: 6 }, true).map((month) =>
    extraHours(random, month, "Kinderopvang De Voorbeeldboom", "F", random.whole(22, 34)),
  );
  const small = monthsBetween({ year: 2022, month: 9 }, { year: 2024, month: 6 }, true).map((month) =>
    extraHours(random, month, "Peuterspeelzaal Klein Voorbeeld", "KV-", random.whole(11, 19)),
  );
  const visits = monthsBetween({ year: 2022, month: 2 }, { year: 2025, month: 5 }, true)
    .filter((month) => month.month % 2 === 0)
    .map((month) => outreach(random, month));
  return [...large, ...small, ...visits];
}
