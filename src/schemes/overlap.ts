import type { LawValue } from "../rules/model/law-value";

type Validity = Pick<LawValue, "validFrom" | "validUntil">;

/** Returns whether two values of the law hold on the same day, if only one. */
export function overlap(one: Validity, other: Validity): boolean {
  return startsBy(one, other.validUntil) && startsBy(other, one.validUntil);
}

function startsBy({ validFrom }: Validity, last: string | null): boolean {
  return validFrom === null || last === null || validFrom <= last;
}
