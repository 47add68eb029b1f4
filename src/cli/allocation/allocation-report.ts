import { decisionsInForce } from "../../rules/allocation/decisions-in-force";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { Book } from "../../rules/model/book";
import type { Municipality } from "../../rules/model/municipality";
import type { Scheme } from "../../rules/model/scheme";
import { cents } from "../../rules/money/cents";
import type { Cents } from "../../rules/money/cents";
import { sumCents } from "../../rules/money/sum-cents";
import { municipalityOn } from "../../rules/municipalities/municipality-on";
import { predecessorsOf } from "../../rules/municipalities/predecessors-of";
import { expectedPayments } from "../../rules/payments/expected-payments";
import type { ExpectedPayment } from "../../rules/payments/expected-payments";
import type { GivenAllocation } from "../call/call";
import { findScheme } from "../law/find-scheme";
import type { Law } from "../law/law";
import { Unusable } from "../unusable";
import { recomputedDecision } from "./recomputed-decision";
import type { RecomputedDecision } from "./recomputed-decision";

/** What a municipality was to receive of a scheme, from its decisions and from pupils and score. */
export interface AllocationReport {
  readonly source: string | null;
  readonly scheme: Scheme;
  /** Four-digit code; empty when none was given. */
  readonly municipality: string;
  readonly on: IsoDate;
  /** Those in force: a decision that another replaces is left out. */
  readonly decisions: readonly RecomputedDecision[];
  readonly allocated: Cents;
  readonly predecessors: readonly Municipality[];
  readonly payments: readonly ExpectedPayment[];
}

/**
 * Returns the decisions of a book, recomputed.
 * @throws Unusable when its scheme is not known.
 */
export function allocationOfBook(source: string, book: Book, law: Law, on: IsoDate): AllocationReport {
  const scheme = findScheme(law, book.scheme);
  const decisions = decisionsInForce(book.allocations).map(({ reference, municipality, decidedOn, pupils, score, amount }) =>
    recomputedDecision({ reference, municipality: municipality || book.municipality, decidedOn, pupils, score, decided: amount }, scheme.allocationRates),
  );
  const allocated = sumCents(decisions.map(({ decided }) => decided ?? cents(0)));
  return { source, scheme, municipality: book.municipality, on, decisions, allocated, ...expected(scheme, law, book.municipality, on, allocated) };
}

/**
 * Returns the allocation that pupils and score give.
 * @throws Unusable when the scheme has no rates, or there is no such municipality on the day.
 */
export function allocationOfGiven({ pupils, score, scheme: id, municipality, on: day }: GivenAllocation, law: Law, today: IsoDate): AllocationReport {
  const scheme = findScheme(law, id);
  if (scheme.allocationRates === null) {
    throw new Unusable({ code: "scheme-without-rates", facts: { scheme: id } });
  }
  const on = day ?? today;
  refuseUnknown(municipality, law, on);
  const decision = recomputedDecision({ reference: "", municipality, decidedOn: null, pupils, score, decided: null }, scheme.allocationRates);
  const { recomputed } = decision;
  if (recomputed === null) {
    throw new Unusable({ code: "number-invalid", facts: { option: "--score", shown: score } });
  }
  return { source: null, scheme, municipality, on, decisions: [decision], allocated: recomputed, ...expected(scheme, law, municipality, on, recomputed) };
}

function expected(scheme: Scheme, { municipalities }: Law, municipality: string, on: IsoDate, allocated: Cents): Pick<AllocationReport, "predecessors" | "payments"> {
  return {
    predecessors: predecessorsOf(municipalities, municipality, on),
    payments: scheme.paymentCalendar === null ? [] : expectedPayments(scheme.paymentCalendar, allocated),
  };
}

function refuseUnknown(municipality: string, { municipalities }: Law, on: IsoDate): void {
  const known = municipalities.find(({ code }) => code === municipality);
  if (municipality !== "" && known === undefined) {
    throw new Unusable({ code: "municipality-unknown", facts: { shown: municipality } });
  }
  if (known !== undefined && municipalityOn(municipalities, municipality, on) === null) {
    throw new Unusable({ code: "municipality-not-on-date", facts: { municipality, name: known.name, on } });
  }
}
