import type { Municipality } from "../../rules/model/municipality";
import { predecessorsOf } from "../../rules/municipalities/predecessors-of";
import { splitPredecessorsOf } from "../../rules/municipalities/split-predecessors-of";
import type { AmountContext } from "./amount-context";
import type { MunicipalityRole } from "./model/amount-plan";

/** A municipality whose row of a list is of this book, and what it is to it. */
export interface SoughtMunicipality {
  readonly municipality: Municipality;
  readonly role: MunicipalityRole;
}

/** Returns the municipality of the book and those that became part of it, by code. */
export function soughtMunicipalities({ municipality: own, municipalities, today, from }: AmountContext): ReadonlyMap<string, SoughtMunicipality> {
  const before = (ended: Municipality): boolean => ended.until !== null && ended.until < from;
  const sought: readonly SoughtMunicipality[] = [
    { municipality: own, role: "own" },
    ...predecessorsOf(municipalities, own.code, today).map((municipality) => ({ municipality, role: before(municipality) ? ("ended-before" as const) : ("predecessor" as const) })),
    ...splitPredecessorsOf(municipalities, own.code, today).map((municipality) => ({ municipality, role: "split" as const })),
  ];
  return new Map(sought.map((one) => [one.municipality.code, one]));
}
