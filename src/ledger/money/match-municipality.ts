import type { Municipality } from "../../rules/model/municipality";
import { isLikeName, comparedName } from "./municipality-name";
import type { ListedAmount } from "./model/listed-amount";

/** Which municipality a row of a list is of: one without doubt, one of several that are to be asked about, or none of them. */
export interface MunicipalityMatch {
  readonly sure: boolean;
  readonly codes: readonly string[];
}

/**
 * Returns how to tell which municipality a row is of. The code says it, unless the name says another one; without a code the name says it where
 * exactly one municipality has it. A name that is only like one of `sought` is never taken for it: that is a question.
 */
export function municipalityMatcher(known: readonly Municipality[], sought: readonly Municipality[]): (row: Pick<ListedAmount, "code" | "name">) => MunicipalityMatch {
  const codes = new Set(known.map(({ code }) => code));
  const byName = new Map<string, string[]>();
  for (const { code, name } of known) {
    const compared = comparedName(name);
    byName.set(compared, [...(byName.get(compared) ?? []), code]);
  }
  return ({ code, name }) => {
    const named = byName.get(comparedName(name)) ?? [];
    if (code !== null && codes.has(code)) {
      return named.length === 0 || named.includes(code) ? { sure: true, codes: [code] } : { sure: false, codes: [code, ...named] };
    }
    if (named.length > 0) {
      return { sure: named.length === 1 && code === null, codes: named };
    }
    return { sure: false, codes: name === "" ? [] : sought.filter((one) => isLikeName(name, one.name)).map((one) => one.code) };
  };
}
