import { addDays, day, monthEnd, monthName, monthsBetween } from "./calendar";
import type { LedgerDocument } from "./ledger-document";
import { measureNames } from "./measure-names";
import type { SeededRandom } from "./seeded-random";

/** Returns the monthly invoices of the school social workers, September 2021 - July 2025. */
export function socialWork(random: SeededRandom): readonly LedgerDocument[] {
  return monthsBetween({ year: 2021, month: 9 }, { year: 2025, month: 7 }, true).map((month) => {
    const hours = random.whole(84, 116);
    const rate = month.year < 2023 ? 7150 : 7620;
    const invoicedOn = addDays(monthEnd(month.year, month.month), random.whole(2, 9));
    const code = `${month.year}${String(month.month).padStart(2, "0")}`;
    return {
      key: `smw-${code}`,
      journal: "INK",
      bookedOn: addDays(invoicedOn, random.whole(2, 12)),
      invoicedOn,
      invoice: `WV${code}-0${random.whole(11, 98)}`,
      counterparty: "Stichting Welzijn Voorbeeld",
      evidence: "Factuur en urenstaat",
      lines: [
        {
          from: day(month.year, month.month, 1),
          until: monthEnd(month.year, month.month),
          measure: measureNames.socialWork,
          kind: "regulier",
          cents: hours * rate,
          description: `Schoolmaatschappelijk werk ${monthName(month)}; ${hours} uur`,
        },
      ],
    };
  });
}
