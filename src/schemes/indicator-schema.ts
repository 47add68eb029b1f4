import type { IndicatorSource } from "../rules/model/indicator";
import type { Unit } from "../rules/model/law-value";
import * as z from "./jitless-zod";
import { failImpossibleLaw, lawValueKeys } from "./law-value-schema";

const text = z.string().check(z.minLength(1));
const purposes = z.array(text).check(z.minLength(1));

const source = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("year-amount"), purposes }),
  z.strictObject({ kind: z.literal("previous-year-correction"), purposes }),
  z.strictObject({ kind: z.literal("cumulative"), of: text }),
  z.strictObject({ kind: z.literal("previous-year-reserve") }),
  z.strictObject({ kind: z.literal("yes-no"), question: z.enum(["final-account", "by-hand"]) }),
  z.strictObject({ kind: z.literal("text") }),
  z.strictObject({ kind: z.literal("municipality-list"), column: z.enum(["code", "amount"]), direction: z.enum(["aan", "van"]) }),
  z.strictObject({ kind: z.literal("project-list"), column: z.enum(["name", "amount", "completed"]), purposes }),
]);

/** One cell of the annex in a scheme file; what it is counted in must fit its kind. */
export const indicatorSchema = z
  .strictObject({
    code: text,
    text,
    control: z.enum(["R", "D1", "D2", "n.v.t."]),
    source,
    ...lawValueKeys("reporting-year", "eurocent", "code", "text"),
  })
  .check(
    failImpossibleLaw,
    z.superRefine((indicator, context) => {
      const unit = unitOf(indicator.source);
      if (indicator.unit !== unit) {
        context.addIssue({ code: "custom", path: ["unit"], message: `is "${unit}" for this kind of indicator` });
      }
    }),
  );

function unitOf(of: IndicatorSource): Unit {
  switch (of.kind) {
    case "yes-no":
    case "text":
      return "text";
    case "municipality-list":
      return of.column === "code" ? "code" : "eurocent";
    case "project-list":
      return of.column === "amount" ? "eurocent" : "text";
    default:
      return "eurocent";
  }
}
