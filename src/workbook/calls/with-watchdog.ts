import { Refused } from "./refused";

/**
 * Returns what `work` gives, or throws the refusal `no-answer` when that takes longer than `seconds`: a sync of Office.js can hang and
 * never settle.
 */
export async function withWatchdog<Value>(work: Promise<Value>, seconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bark = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refused({ code: "no-answer", facts: { seconds } })), seconds * 1000);
  });
  try {
    return await Promise.race([work, bark]);
  } finally {
    clearTimeout(timer);
  }
}
