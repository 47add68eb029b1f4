import * as z from "./jitless-zod";
import type { Cents } from "../rules/money/cents";

/** An amount in euros as text with two decimals ("118.11"), so that no digit passes through a double; it becomes cents. */
export const decimalEuros = z.pipe(
  z.string().check(z.regex(/^\d{1,12}\.\d{2}$/, "an amount in euros is written with two decimals")),
  z.transform((text: string) => Number(text.replace(".", "")) as Cents),
);
