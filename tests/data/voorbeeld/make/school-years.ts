import { addDays, day } from "./calendar";
import type { LedgerDocument, LedgerLine } from "./ledger-document";
import { measureNames } from "./measure-names";
import type { SeededRandom } from "./seeded-random";

/** Splits a cost of a school year over its two calendar years, five and seven months; the last part takes the odd cent. */
function split(year: number, measure: string, cents: number, description: string, group: string): readonly LedgerLine[] {
  const first = Math.floor((cents * 5) / 12);
  const shared = { measure, kind: "regulier", description, group } as const;
  return [
    { ...shared, from: day(year, 8, 1), until: day(year, 12, 31), cents: first },
    { ...shared, from: day(year + 1, 1, 1), until: day(year + 1, 7, 31), cents: cents - first },
  ];
}

function cooperation(random: SeededRandom): readonly LedgerDocument[] {
  const partners = ["Samenwerkingsverband Passend Voorbeeld", "Jeugdzorg Voorbeeldregio"];
  return [2022, 2023, 2024].flatMap((year) =>
    partners.map((counterparty, index): LedgerDocument => {
      const decidedOn = addDays(day(year, 9, 5), random.whole(0, 20));
      const schoolYear = `${year}-${year + 1}`;
      return {
        key: `samen-${year}-${index}`,
        journal: "SUB",
        bookedOn: addDays(decidedOn, random.whole(4, 15)),
        invoicedOn: decidedOn,
        counterparty,
        evidence: `Beschikking Z${year}-0${random.whole(2100, 4890)}`,
        lines: split(year, measureNames.cooperation, random.whole(210, 290) * 10_000, `Subsidie samenwerking schooljaar ${schoolYear}`, `SJ${schoolYear}-${index + 1}`),
      };
    }),
  );
}

function gymHall(): readonly LedgerDocument[] {
  return [2022, 2023].map((year): LedgerDocument => ({
    journal: "INK",
    bookedOn: day(year, 9, 14),
    invoicedOn: day(year, 9, 1),
    invoice: `GZ-${year}-021`,
    counterparty: "Sporthal Voorbeeld",
    evidence: "Factuur en huurovereenkomst",
    lines: split(year, measureNames.hire, year === 2022 ? 740_005 : 778_315, `Huur gymzaal schooljaar ${year}-${year + 1}`, `GYM${year}`),
  }));
}

/** Returns the costs of whole school years, split over calendar years, and the settlement of one subsidy. */
export function schoolYears(random: SeededRandom): readonly LedgerDocument[] {
  const settlement: LedgerDocument = {
    refersTo: "samen-2022-1",
    journal: "SUB",
    bookedOn: day(2023, 11, 16),
    invoicedOn: day(2023, 11, 9),
    counterparty: "Jeugdzorg Voorbeeldregio",
    evidence: "Vaststellingsbeschikking Z2023-05120",
    lines: [
      { from: day(2023, 1, 1), until: day(2023, 7, 31), measure: measureNames.cooperation, kind: "lagere vaststelling", cents: -218_450, description: "Lagere vaststelling subsidie 2022-2023: minder uren geleverd", group: "SJ2022-2023-2" },
    ],
  };
  return [...cooperation(random), ...gymHall(), settlement];
}
