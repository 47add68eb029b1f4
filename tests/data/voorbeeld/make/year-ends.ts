import { addDays, day } from "./calendar";
import type { LedgerDocument, LedgerLine } from "./ledger-document";
import { measureNames } from "./measure-names";

/** The December invoice was expected at the year end and reversed in the same book year once it had come. */
function accrual(year: number, cents: number): readonly LedgerDocument[] {
  const key = `transitorisch-${year}`;
  const line: LedgerLine = {
    from: day(year, 12, 1),
    until: day(year, 12, 31),
    measure: measureNames.socialWork,
    kind: "transitorisch",
    cents,
    description: `Nog te ontvangen factuur december ${year}`,
  };
  const shared = { journal: "MEM", counterparty: "Stichting Welzijn Voorbeeld", evidence: "Memoriaal jaarafsluiting" } as const;
  return [
    { ...shared, key, bookedOn: day(year, 12, 31), lines: [line] },
    { ...shared, refersTo: key, bookedOn: addDays(day(year, 12, 31), 27), lines: [{ ...line, cents: -cents, description: `Terugboeken nog te ontvangen factuur december ${year}` }] },
  ];
}

/** One invoice stood under the wrong measure; both sides of the correction refer to it. */
function correction(month: string, bookedOn: string, from: string, until: string, cents: number): LedgerDocument {
  const line: LedgerLine = { from, until, measure: measureNames.socialWork, kind: "correctie", cents: -cents, description: "Correctie: hoort bij aanpak thuiszitters" };
  return {
    refersTo: `smw-${month}`,
    journal: "MEM",
    bookedOn,
    counterparty: "Stichting Welzijn Voorbeeld",
    evidence: "Memoriaal",
    lines: [line, { ...line, measure: measureNames.truancy, cents }],
  };
}

/** Returns accruals at each year end and corrections between measures. */
export function yearEnds(): readonly LedgerDocument[] {
  return [
    ...accrual(2021, 520_000),
    ...accrual(2022, 535_000),
    ...accrual(2023, 560_000),
    ...accrual(2024, 572_500),
    correction("202203", day(2022, 6, 8), day(2022, 3, 1), day(2022, 3, 31), 85_800),
    correction("202311", day(2023, 12, 19), day(2023, 11, 1), day(2023, 11, 30), 121_920),
  ];
}
