import { addDays, day } from "./calendar";
import type { LedgerDocument, LedgerLine } from "./ledger-document";
import { measureNames } from "./measure-names";
import type { SeededRandom } from "./seeded-random";

interface Summer {
  readonly year: number;
  readonly measure: string;
  readonly start: string;
}

function line(summer: Summer, from: string, until: string, cents: number, description: string): LedgerLine {
  return { from, until, measure: summer.measure, kind: "regulier", cents, description };
}

function teachers(random: SeededRandom, summer: Summer): readonly LedgerDocument[] {
  return Array.from({ length: 10 }, (_, index) => {
    const from = addDays(summer.start, (index % 3) * 7);
    const invoicedOn = addDays(from, random.whole(8, 20));
    return {
      journal: "INK",
      bookedOn: addDays(invoicedOn, random.whole(3, 14)),
      invoicedOn,
      invoice: `${summer.year}-${random.whole(101, 998)}`,
      counterparty: random.pick(["Scholengroep Voorbeeldveld", "Stichting Onderwijs Oud-Voorbeeld", "Voorbeeld Detachering BV"]),
      evidence: "Factuur en urenstaat",
      lines: [line(summer, from, addDays(from, 4), random.whole(38, 76) * 6_180, `Leerkrachten zomerschool, groep ${index + 1}`)],
    };
  });
}

/** Two groups went to the museum on the same day for the same price: two equal lines that are both right. */
function excursions(summer: Summer): LedgerDocument {
  const on = addDays(summer.start, 9);
  const visit = line(summer, on, on, 48_750, "Excursie museum, 25 leerlingen");
  return {
    journal: "INK",
    bookedOn: addDays(on, 16),
    invoicedOn: addDays(on, 6),
    invoice: `MV-${summer.year}-0311`,
    counterparty: "Museum De Voorbeeldkamer",
    evidence: "Factuur",
    lines: [visit, visit],
  };
}

function materials(summer: Summer): LedgerDocument {
  const from = summer.start;
  const until = addDays(from, 18);
  return {
    journal: "INK",
    bookedOn: addDays(from, 11),
    invoicedOn: addDays(from, 2),
    invoice: `${summer.year}/00874`,
    counterparty: "Boekhandel Voorbeeld",
    evidence: "Factuur en pakbon",
    lines: [
      line(summer, from, until, 312_480, "Leesboeken; 160 stuks"),
      line(summer, from, until, 96_315, "Rekenspellen \"Tafels leren\", 45 stuks"),
      line(summer, from, until, 41_292, "Schriften, pennen en\nknutselmateriaal"),
      line(summer, from, until, 2_995, "Verzendkosten"),
    ],
  };
}

function catering(summer: Summer): readonly LedgerDocument[] {
  const key = `lunch-${summer.year}`;
  const shared = { counterparty: "Lunchroom Voorbeeld", evidence: "Factuur", journal: "INK" } as const;
  const until = addDays(summer.start, 18);
  return [
    { ...shared, key, bookedOn: addDays(summer.start, 30), invoicedOn: addDays(summer.start, 20), invoice: `L${summer.year}-58`, lines: [line(summer, summer.start, until, 684_000, "Lunches zomerschool, 3 weken")] },
    { ...shared, refersTo: key, bookedOn: addDays(summer.start, 47), invoicedOn: addDays(summer.start, 41), invoice: `L${summer.year}-58C`, lines: [{ ...line(summer, summer.start, until, -57_600, "Creditnota niet afgenomen lunches"), kind: "creditnota" }] },
  ];
}

function others(random: SeededRandom, summer: Summer): readonly LedgerDocument[] {
  const weeks = ["Sportclub Voorbeeld", "Theater Voorbeeldzaal", "Muziekschool Voorbeeld", "Taxi Voorbeeld", "Techniekhuis Voorbeeld", "Taxi Voorbeeld"];
  return weeks.map((counterparty, index) => {
    const from = addDays(summer.start, Math.floor(index / 2) * 7);
    return {
      journal: "INK",
      bookedOn: addDays(from, random.whole(14, 30)),
      invoicedOn: addDays(from, random.whole(6, 12)),
      invoice: String(summer.year * 10_000 + random.whole(1000, 9999)),
      counterparty,
      evidence: "Factuur",
      lines: [line(summer, from, addDays(from, 4), random.whole(640, 2_480) * 135, `${counterparty.startsWith("Taxi") ? "Leerlingenvervoer" : "Workshops"} zomerschool, week ${Math.floor(index / 2) + 1}`)],
    };
  });
}

/** Returns the invoices of the summer schools of 2022 and 2023, with credit notes and equal lines. */
export function summerSchools(random: SeededRandom): readonly LedgerDocument[] {
  const summers: readonly Summer[] = [
    { year: 2022, measure: measureNames.summer2022, start: day(2022, 7, 25) },
    { year: 2023, measure: measureNames.summer2023, start: day(2023, 7, 17) },
  ];
  return summers.flatMap((summer) => [
    ...teachers(random, summer),
    materials(summer),
    ...catering(summer),
    excursions(summer),
    ...others(random, summer),
  ]);
}
