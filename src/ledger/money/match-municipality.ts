import type { Municipality } from "../../rules/model/municipality";
import { isLikeName, comparedName } from "./municipality-name";
import type { ListedAmount } from "./model/listed-amount";

/** Which municipality a row of a list is of: one without doubt, one of several that are to be asked about, or none of them. */
export interface MunicipalityMatch {
  readonly sure: boolean;
  readonly codes: readonly string[];
  /** Whether only another name than that of CBS says so, such as "Den Haag": then the officer is told how it was read. */
  readonly byOtherName: boolean;
}

/**
 * Returns how to tell which municipality a row is of. The code says it, unless the name says another one; without a code the name says it where
 * exactly one municipality has it. Where CBS calls it otherwise, that is said. A name that is only like one of `sought` is never taken for it: that is a question.
 */
export function municipalityMatcher(known: readonly Municipality[], sought: readonly Municipality[]): (row: Pick<ListedAmount, "code" | "name">) => MunicipalityMatch {
  const codes = new Set(known.map(({ code }) => code));
  const byName = new Map<string, string[]>();
  const byOther = new Map<string, string[]>();
  for (const { code, name, otherNames = [] } of known) {
    enter(byName, name, code);
    otherNames.forEach((other) => enter(byOther, other, code));
  }
  return ({ code, name }) => {
    const ofCbs = byName.get(comparedName(name)) ?? [];
    const named = ofCbs.length > 0 ? ofCbs : (byOther.get(comparedName(name)) ?? []);
    if (code !== null && codes.has(code)) {
      return named.length === 0 || named.includes(code) ? { sure: true, codes: [code], byOtherName: false } : { sure: false, codes: [code, ...named], byOtherName: false };
    }
    if (named.length > 0) {
      return { sure: named.length === 1 && code === null, codes: named, byOtherName: ofCbs.length === 0 };
    }
    const alike = sought.filter((one) => [one.name, ...(one.otherNames ?? [])].some((other) => isLikeName(name, other)));
    return { sure: false, codes: name === "" ? [] : alike.map((one) => one.code), byOtherName: false };
  };
}

function enter(names: Map<string, string[]>, name: string, code: string): void {
  const compared = comparedName(name);
  names.set(compared, [...(names.get(compared) ?? []), code]);
}
