import * as z from "./jitless-zod";
import { calendarDate } from "./calendar-date";
import { decimalEuros } from "./decimal-euros";
import { failCheckedBeforePublished, sourcedKeys } from "./sourced-schema";

const text = z.string().check(z.minLength(1));
const year = z.int().check(z.minimum(1900), z.maximum(2200));

const purpose = z
  .strictObject({
    code: text,
    kind: z.enum(["measure", "support"]),
    name: text,
    shortName: text.check(z.maxLength(24)),
    examples: z.array(text),
    ...sourcedKeys,
  })
  .check(failCheckedBeforePublished);

const spendingPeriod = z
  .strictObject({ assessedFrom: z.nullable(calendarDate), from: calendarDate, until: calendarDate, ...sourcedKeys })
  .check(
    failCheckedBeforePublished,
    z.refine((period) => period.from <= period.until, { path: ["until"], message: "ends before it begins" }),
  );

const allocationRates = z
  .strictObject({ perPupil: decimalEuros, perScoreUnit: decimalEuros, pupilsCountedOn: calendarDate, ...sourcedKeys })
  .check(failCheckedBeforePublished);

const measureTemplate = z.strictObject({ code: text, name: text, purpose: text });

/** The closed format of a scheme file: an unknown key, an impossible date or a broken citation fails. */
export const schemeSchema = z
  .strictObject({
    code: z.string().check(z.regex(/^[A-Z]\d{1,3}[A-Z]?$/)),
    codeStatus: z.enum(["confirmed", "unconfirmed"]),
    title: text,
    shortTitle: text,
    department: text,
    identity: z.strictObject(sourcedKeys).check(failCheckedBeforePublished),
    firstYear: year,
    lastYear: year,
    purposes: z.array(purpose).check(z.minLength(1)),
    spendingPeriods: z.array(spendingPeriod).check(z.minLength(1)),
    allocationRates: z.nullable(allocationRates),
    measureTemplates: z.array(measureTemplate),
  })
  .check(
    z.superRefine((scheme, context) => {
      const fail = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
      if (scheme.firstYear > scheme.lastYear) {
        fail(["lastYear"], "lies before the first year");
      }
      scheme.purposes.forEach(({ code }, index) => {
        if (scheme.purposes.findIndex((other) => other.code.toUpperCase() === code.toUpperCase()) !== index) {
          fail(["purposes", index, "code"], "stands here twice");
        }
      });
      scheme.spendingPeriods.forEach(({ assessedFrom }, index) => {
        const previous = scheme.spendingPeriods[index - 1]?.assessedFrom ?? "";
        if (index === 0 ? assessedFrom !== null : assessedFrom === null || assessedFrom <= previous) {
          fail(["spendingPeriods", index, "assessedFrom"], "only the first period has none, and each later one comes later");
        }
      });
      scheme.measureTemplates.forEach((template, index) => {
        if (!scheme.purposes.some(({ code }) => code === template.purpose)) {
          fail(["measureTemplates", index, "purpose"], "is not a purpose of this scheme");
        }
      });
    }),
  );
