import type { Refusal } from "./refusal";

/** What an action returns: its value, or why it was not done. Bugs are thrown instead. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };
