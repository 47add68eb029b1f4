import type { SelectedBy, Unit } from "../rules/model/law-value";
import { calendarDate } from "./calendar-date";
import * as z from "./jitless-zod";
import { failCheckedBeforePublished, sourcedKeys } from "./sourced-schema";

/**
 * Returns the keys that every value of the law carries beside its own. Which date selects it and what it is counted in belong to the
 * kind of value, so the file must say just that. Objects that spread them add `failImpossibleLaw`.
 */
export function lawValueKeys<By extends SelectedBy, In extends Unit>(selectedBy: By, ...units: readonly [In, ...In[]]) {
  return {
    validFrom: z.nullable(calendarDate),
    validUntil: z.nullable(calendarDate),
    selectedBy: z.literal(selectedBy),
    unit: z.literal([...units]),
    ...sourcedKeys,
  };
}

/** Fails a value that ends before it begins, or that would have been checked before it was published. */
export function failImpossibleLaw(
  context: Parameters<typeof failCheckedBeforePublished>[0] & {
    readonly value: { readonly validFrom: string | null; readonly validUntil: string | null };
  },
): void {
  const { validFrom, validUntil } = context.value;
  if (validFrom !== null && validUntil !== null && validFrom > validUntil) {
    context.issues.push({ code: "custom", path: ["validUntil"], message: "ends before it begins", input: validUntil });
  }
  failCheckedBeforePublished(context);
}
