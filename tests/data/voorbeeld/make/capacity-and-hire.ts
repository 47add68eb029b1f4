import { addDays, day, monthEnd, monthName, monthsBetween } from "./calendar";
import type { LedgerDocument } from "./ledger-document";
import { measureNames } from "./measure-names";
import type { SeededRandom } from "./seeded-random";

function wages(random: SeededRandom): readonly LedgerDocument[] {
  return monthsBetween({ year: 2021, month: 9 }, { year: 2025, month: 7 }).map((month) => ({
    journal: "LOON",
    bookedOn: day(month.year, month.month, 24),
    counterparty: "Gemeente Voorbeeld, team Onderwijs",
    evidence: "Loonjournaal",
    lines: [
      {
        from: day(month.year, month.month, 1),
        until: monthEnd(month.year, month.month),
        measure: measureNames.capacity,
        kind: "regulier",
        cents: 231_640 + (month.year - 2021) * 11_275 + random.whole(0, 9_999),
        description: `Loonkosten projectleider NPO ${monthName(month)} (0,4 fte)`,
      },
    ],
  }));
}

function classroom(random: SeededRandom): readonly LedgerDocument[] {
  return monthsBetween({ year: 2022, month: 8 }, { year: 2024, month: 7 }).map((month) => ({
    journal: "INK",
    bookedOn: day(month.year, month.month, random.whole(3, 19)),
    invoicedOn: day(month.year, month.month, 1),
    invoice: `HUUR-${month.year}-${String(month.month).padStart(2, "0")}`,
    counterparty: "Vastgoedbeheer Voorbeeldhof",
    evidence: "Huurovereenkomst Z2022-01877",
    lines: [
      {
        from: day(month.year, month.month, 1),
        until: monthEnd(month.year, month.month),
        measure: measureNames.hire,
        kind: "regulier",
        cents: month.year === 2022 ? 185_000 : month.year === 2023 ? 198_320 : 204_865,
        description: `Huur leslokaal Voorbeeldlaan 12, ${monthName(month)}`,
      },
    ],
  }));
}

function expertise(random: SeededRandom): readonly LedgerDocument[] {
  return [2021, 2022, 2023, 2024].map((year) => ({
    journal: "INK",
    bookedOn: addDays(day(year, 12, 3), random.whole(1, 12)),
    invoicedOn: day(year, 12, 1),
    invoice: `VA${year}/4${random.whole(10, 99)}`,
    counterparty: "Voorbeeld Advies BV",
    evidence: "Factuur en opdrachtbrief",
    lines: [
      {
        from: day(year, 10, 1),
        until: day(year, 11, 30),
        measure: measureNames.capacity,
        kind: "regulier",
        cents: random.whole(32, 60) * 12_450,
        description: `Inkoop expertise: monitor onderwijsvertragingen ${year}`,
      },
    ],
  }));
}

/** Returns ambtelijke capaciteit (wages and expertise) and the temporary hire of a classroom. */
export function capacityAndHire(random: SeededRandom): readonly LedgerDocument[] {
  return [...wages(random), ...classroom(random), ...expertise(random)];
}
