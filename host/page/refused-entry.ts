import { ask } from "./ask";
import type { Words } from "./words";

/** What a person does with an entry that validation refuses. */
export type AfterRefusal = "retry" | "cancel" | "keep";

/** Shows why validation refuses an entry and asks what to do: a warning may be passed over, a stop may not. */
export function refusedEntry(refusal: { readonly style: string; readonly title: string; readonly message: string }, words: Words): Promise<AfterRefusal> {
  const retry = { label: words.retry, value: "retry" as const };
  const cancel = { label: words.cancel, value: "cancel" as const };
  const keep = { label: words.keep, value: "keep" as const };
  return ask<AfterRefusal>({
    title: refusal.title === "" ? words.sheetGrid : refusal.title,
    text: refusal.message === "" ? words.notAllowed : refusal.message,
    answers: refusal.style === "Stop" ? [retry, cancel] : [keep, retry, cancel],
    escape: "cancel",
  });
}
