import { yearPolicies, type Subsidy, type YearPolicy } from "../model/subsidy";

/** Returns how the subsidy gets its year: empty means by performance, case is ignored. Null for what names no policy. */
export function yearPolicyOf(subsidy: Subsidy): YearPolicy | null {
  const written = subsidy.yearPolicy.toLowerCase();
  return written === "" ? "prestatie" : (yearPolicies.find((policy) => policy === written) ?? null);
}
