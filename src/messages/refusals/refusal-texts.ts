import type { RefusalCode, RefusalFacts } from "../../actions/refusal";
import type { Advice } from "../advice";

/** A sentence pair for every code of a refusal. */
export type RefusalTexts = { readonly [Code in RefusalCode]: (facts: RefusalFacts[Code]) => Advice };
