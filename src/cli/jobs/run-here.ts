import type { FileJob, FileResult } from "./file-job";
import { runJob } from "./run-job";

/** Runs jobs one after the other in this thread. */
export async function runHere(jobs: readonly FileJob[], onDone: () => void): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for (const job of jobs) {
    results.push(await runJob(job));
    onDone();
  }
  return results;
}
