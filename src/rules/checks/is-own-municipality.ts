import { municipalityCodeOf } from "../municipalities/municipality-code-of";
import type { CheckContext } from "./check-context";

/** Returns whether a code or name as written is the municipality whose book it is; also for a code that no list knows. */
export function isOwnMunicipality(written: string, { municipality, municipalities }: Pick<CheckContext, "municipality" | "municipalities">): boolean {
  return municipalityCodeOf(municipalities, written) === municipality;
}
