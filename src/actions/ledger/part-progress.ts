import type { WriteProgress } from "./write-progress";

/** Returns the progress of one write as a part of a longer one: `before` rows stand already, of `of` in all. */
export function partProgress(progress: WriteProgress, before: number, of: number): WriteProgress {
  return {
    written: (rows, _of, secondsLeft) => progress.written(before + rows, of, secondsLeft),
    cancelled: progress.cancelled,
  };
}
