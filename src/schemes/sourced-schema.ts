import * as z from "./jitless-zod";
import { calendarDate } from "./calendar-date";

const httpsUrl = z.url({ protocol: /^https$/ });

const citation = z.strictObject({
  title: z.string().check(z.minLength(1)),
  article: z.string(),
  url: httpsUrl,
  published: z.nullable(calendarDate),
});

/** The keys that say where a fact comes from. Objects that spread them add `failCheckedBeforePublished`. */
export const sourcedKeys = {
  citation,
  seenIn: z.exactOptional(z.array(httpsUrl).check(z.minLength(1))),
  checkedOn: calendarDate,
  status: z.enum(["confirmed", "unconfirmed"]),
};

/** Fails a value that would have been checked before it was published. */
export function failCheckedBeforePublished(context: {
  readonly value: { readonly citation: { readonly published: string | null }; readonly checkedOn: string };
  readonly issues: z.core.$ZodRawIssue[];
}): void {
  const { citation: cited, checkedOn } = context.value;
  if (cited.published !== null && cited.published > checkedOn) {
    context.issues.push({ code: "custom", path: ["checkedOn"], message: "checked before it was published", input: checkedOn });
  }
}
