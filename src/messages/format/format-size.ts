import type { Cents } from "../../rules/money/cents";
import type { Language } from "../language";
import { formatEuros } from "./format-euros";

/** Returns an amount of cents as euros without its sign: by how much two amounts differ, whichever is the larger. */
export function formatSize(amount: Cents, language: Language): string {
  return formatEuros(amount, language).replace(/^\u2212/, "");
}
