import * as z from "./jitless-zod";
import { calendarDate } from "./calendar-date";
import { decimalEuros } from "./decimal-euros";
import { failIndicators } from "./fail-indicators";
import { failOverlaps, type Fail } from "./fail-overlaps";
import { indicatorSchema } from "./indicator-schema";
import { failImpossibleLaw, lawValueKeys } from "./law-value-schema";
import { failCheckedBeforePublished, sourcedKeys } from "./sourced-schema";

const text = z.string().check(z.minLength(1));
const year = z.int().check(z.minimum(1900), z.maximum(2200));
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month is written YYYY-MM"));
const certainty = z.enum(["confirmed", "unconfirmed"]);

const purpose = z
  .strictObject({
    code: text,
    kind: z.enum(["measure", "support"]),
    name: text,
    shortName: text.check(z.maxLength(24)),
    targetGroups: z.array(text),
    examples: z.array(text),
    ...lawValueKeys("performance", "text"),
  })
  .check(failImpossibleLaw);

const spendingPeriod = z
  .strictObject({ from: calendarDate, until: calendarDate, ...lawValueKeys("assessment", "day") })
  .check(
    failImpossibleLaw,
    z.refine(({ from, until }) => from <= until, { path: ["until"], message: "ends before it begins" }),
  );

const accountabilityYears = z
  .strictObject({ firstYear: year, lastYear: year, outerLimit: year, ...lawValueKeys("assessment", "year") })
  .check(
    failImpossibleLaw,
    z.refine(({ firstYear, lastYear }) => firstYear <= lastYear, { path: ["lastYear"], message: "lies before the first year" }),
    z.refine(({ lastYear, outerLimit }) => lastYear <= outerLimit, { path: ["outerLimit"], message: "lies before the last year" }),
  );

const allocationRates = z
  .strictObject({ perPupil: decimalEuros, perScoreUnit: decimalEuros, pupilsCountedOn: calendarDate, ...lawValueKeys("decision", "eurocent") })
  .check(failImpossibleLaw);

const paymentCalendar = z
  .strictObject({
    from: calendarDate,
    until: calendarDate,
    firstPaidIn: month,
    lastPaidIn: month,
    equalTerms: certainty,
    ...lawValueKeys("decision", "month"),
  })
  .check(
    failImpossibleLaw,
    z.refine(({ from, until }) => from <= until, { path: ["until"], message: "ends before it begins" }),
    z.refine(({ firstPaidIn, lastPaidIn }) => firstPaidIn <= lastPaidIn, { path: ["lastPaidIn"], message: "lies before the first payment" }),
    z.refine(({ until, firstPaidIn, lastPaidIn }) => lastPaidIn === firstPaidIn || lastPaidIn <= until.slice(0, 7), {
      path: ["lastPaidIn"],
      message: "lies after the last month that is paid for",
    }),
  );

const measureTemplate = z.strictObject({ code: text, name: text, purpose: text });

const schemeKeys = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z]\d{1,3}[A-Z]?(-[A-Za-z0-9]+)*$/, "an id is a SiSa code, with a part after a dash where there are more of that code")),
  code: z.string().check(z.regex(/^[A-Z]\d{1,3}[A-Z]?$/, "a SiSa code is a capital, one to three digits and at most one more capital")),
  codeStatus: certainty,
  title: text,
  shortTitle: text,
  department: text,
  identity: z.strictObject(sourcedKeys).check(failCheckedBeforePublished),
  firstYear: year,
  lastYear: year,
  purposes: z.array(purpose).check(z.minLength(1)),
  spendingPeriods: z.array(spendingPeriod).check(z.minLength(1)),
  accountabilityYears: z.array(accountabilityYears).check(z.minLength(1)),
  allocationRates: z.nullable(allocationRates),
  paymentCalendar: z.nullable(paymentCalendar),
  indicators: z.array(indicatorSchema),
  measureTemplates: z.array(measureTemplate),
});

/** The closed format of a scheme file: an unknown key, an impossible date, a broken citation or parts that do not fit together fail. */
export const schemeSchema = schemeKeys.check(
  z.superRefine((scheme, context) => {
    const fail: Fail = (path, message) => context.addIssue({ code: "custom", path: [...path], message });
    failIdentity(scheme, fail);
    failRepeated("purposes", scheme.purposes, fail);
    failRepeated("measureTemplates", scheme.measureTemplates, fail);
    failOverlaps("spendingPeriods", scheme.spendingPeriods, () => "", fail);
    failOverlaps("accountabilityYears", scheme.accountabilityYears, () => "", fail);
    failOverlaps("indicators", scheme.indicators, ({ code }) => code, fail);
    scheme.measureTemplates.forEach((template, index) => {
      if (!scheme.purposes.some(({ code }) => code === template.purpose)) {
        fail(["measureTemplates", index, "purpose"], "is not a purpose of this scheme");
      }
    });
    failIndicators(scheme, fail);
  }),
);

function failIdentity(scheme: z.output<typeof schemeKeys>, fail: Fail): void {
  if (scheme.id !== scheme.code && !scheme.id.startsWith(`${scheme.code}-`)) {
    fail(["id"], "does not begin with the code of the scheme");
  }
  if (scheme.firstYear > scheme.lastYear) {
    fail(["lastYear"], "lies before the first year");
  }
}

function failRepeated(list: string, values: readonly { readonly code: string }[], fail: Fail): void {
  values.forEach(({ code }, index) => {
    if (values.findIndex((other) => other.code.toUpperCase() === code.toUpperCase()) !== index) {
      fail([list, index, "code"], "stands here twice");
    }
  });
}
