import { Refused } from "./refused";

/**
 * Returns what `work` gives, or throws the refusal `no-answer` when it gives no sign of life for `seconds`: a sync of Office.js can hang
 * and never settle. `work` calls `alive` after each of its steps, so that a long one may take its time.
 */
export async function withWatchdog<Value>(work: (alive: () => void) => Promise<Value>, seconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let bark: () => void = () => undefined;
  const barked = new Promise<never>((_, reject) => {
    bark = () => reject(new Refused({ code: "no-answer", facts: { seconds } }));
  });
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(bark, seconds * 1000);
  };
  alive();
  try {
    return await Promise.race([work(alive), barked]);
  } finally {
    clearTimeout(timer);
  }
}
