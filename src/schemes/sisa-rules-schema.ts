import { decimalEuros } from "./decimal-euros";
import { failOverlaps, type Fail } from "./fail-overlaps";
import * as z from "./jitless-zod";
import { failImpossibleLaw, lawValueKeys } from "./law-value-schema";
import { overlap } from "./overlap";

const balanceCode = (side: string) => z.string().check(z.regex(new RegExp(`^${side}\\d{2}[a-z]?$`), `an Iv3 balance code begins with ${side}`));

const balanceCodes = z
  .strictObject({
    source: z.enum(["rijk", "gemeenten"]),
    liability: balanceCode("P"),
    asset: balanceCode("A"),
    ...lawValueKeys("reporting-year", "code"),
  })
  .check(failImpossibleLaw);

const auditLimit = z.strictObject({ grantFrom: decimalEuros, ...lawValueKeys("reporting-year", "eurocent") }).check(failImpossibleLaw);

const band = z.strictObject({
  baseUntil: z.nullable(decimalEuros),
  tolerance: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("amount"), amount: decimalEuros }),
    z.strictObject({ is: z.literal("percentage"), percentage: z.number().check(z.positive(), z.maximum(100)) }),
  ]),
});

const tolerance = z.strictObject({ bands: z.array(band).check(z.minLength(1)), ...lawValueKeys("reporting-year", "eurocent") }).check(
  failImpossibleLaw,
  z.superRefine(({ bands }, context) => {
    bands.forEach(({ baseUntil }, index) => {
      const isLast = index === bands.length - 1;
      const previous = bands[index - 1]?.baseUntil ?? 0;
      if ((baseUntil === null) !== isLast || (baseUntil !== null && baseUntil <= previous)) {
        context.addIssue({ code: "custom", path: ["bands", index, "baseUntil"], message: "only the last band has none, and each later one is higher" });
      }
    });
  }),
);

const monthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, "a day of the year is written MM-DD, at most the 28th"));

const deliveryDay = z.strictObject({ monthDay, ...lawValueKeys("reporting-year", "day") }).check(failImpossibleLaw);

const iv3Code = z.string().check(z.regex(/^\d\.\d{1,3}([a-z]|\.\d)?$/, "a code of Iv3 is written 4.3, 6.71a or 4.3.1"));

const iv3Codes = z
  .strictObject({
    field: z.enum(["taakveld", "categorie"]),
    codes: z.array(iv3Code).check(z.minLength(1)),
    ...lawValueKeys("reporting-year", "code"),
  })
  .check(failImpossibleLaw);

/** The lists of one field hold together, and a code stands in one of them at a time. */
function failRepeatedCodes(lists: readonly z.infer<typeof iv3Codes>[], fail: Fail): void {
  lists.forEach((list, index) => {
    const others = lists.slice(0, index).filter((earlier) => earlier.field === list.field && overlap(earlier, list));
    list.codes.forEach((code, position) => {
      if (list.codes.indexOf(code) < position || others.some(({ codes }) => codes.includes(code))) {
        fail(["iv3Codes", index, "codes", position], `${code} stands in the list of these years already`);
      }
    });
  });
}

/** The closed format of the file with what holds for every grant in the annex. */
export const sisaRulesSchema = z
  .strictObject({
    balanceCodes: z.array(balanceCodes),
    auditLimits: z.array(auditLimit),
    tolerances: z.array(tolerance),
    deliveryDays: z.array(deliveryDay),
    iv3Codes: z.array(iv3Codes),
  })
  .check(
    z.superRefine((rules, context) => {
      const fail: Fail = (path, message) => context.addIssue({ code: "custom", path: [...path], message });
      failOverlaps("balanceCodes", rules.balanceCodes, ({ source }) => source, fail);
      failOverlaps("auditLimits", rules.auditLimits, () => "", fail);
      failOverlaps("tolerances", rules.tolerances, () => "", fail);
      failOverlaps("deliveryDays", rules.deliveryDays, () => "", fail);
      failRepeatedCodes(rules.iv3Codes, fail);
    }),
  );
