import { isIsoDate } from "../../rules/dates/is-iso-date";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { Cents } from "../../rules/money/cents";
import { largestAmount } from "../../rules/money/largest-amount";
import * as z from "./book-zod";
import type { Expected } from "./expected";

/** How one property of a row is written in JSON: what stands behind its name, what fits, and what it is when it is left out. */
export interface JsonValue<Value> {
  /** Amounts are keys with "Cents" behind them: "amountCents". */
  readonly suffix: "" | "Cents";
  readonly schema: z.ZodMiniType<Value>;
}

const says = (expected: Expected): string => expected;

function whenAbsent<Value>(schema: z.ZodMiniType<Value>, absent: Value): z.ZodMiniType<Value> {
  return z._default(schema, absent as Parameters<typeof z._default<typeof schema>>[1]);
}

function orNull<Value>(schema: z.ZodMiniType<Value>): z.ZodMiniType<Value | null> {
  return whenAbsent<Value | null>(z.nullable(schema), null);
}

function wholeBetween(expected: Expected, from: number, until: number): z.ZodMiniType<number> {
  return z.number(says(expected)).check(z.refine((value) => Number.isSafeInteger(value) && value >= from && value <= until, says(expected)));
}

/** Text; empty when left out. */
export const text: JsonValue<string> = { suffix: "", schema: whenAbsent(z.string(says("text")), "") };

/** A date that exists, written YYYY-MM-DD; none when left out. */
export const date: JsonValue<IsoDate | null> = {
  suffix: "",
  schema: orNull(
    z.pipe(
      z.string(says("date")).check(z.refine(isIsoDate, says("date"))),
      z.transform((value: string) => value as IsoDate),
    ),
  ),
};

/** A year from 1900; none when left out. */
export const year: JsonValue<number | null> = { suffix: "", schema: orNull(wholeBetween("year", 1900, 9999)) };

/** A whole number from 0; none when left out. */
export const whole: JsonValue<number | null> = { suffix: "", schema: orNull(wholeBetween("whole-number", 0, Number.MAX_SAFE_INTEGER)) };

/** An amount in whole cents; none when left out. */
export const amount: JsonValue<Cents | null> = {
  suffix: "Cents",
  schema: orNull(
    z.pipe(
      wholeBetween("cents", -largestAmount, largestAmount),
      z.transform((value: number) => (value === 0 ? 0 : value) as Cents),
    ),
  ),
};

/** A decimal number as text, so that no digit of it is lost: "1234.56"; none when left out. */
export const decimal: JsonValue<string | null> = {
  suffix: "",
  schema: orNull(z.string(says("decimal")).check(z.regex(/^-?\d{1,12}(\.\d{1,15})?$/, says("decimal")))),
};
