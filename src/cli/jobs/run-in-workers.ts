import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileJob, FileResult, JobRunner } from "./file-job";
import { runHere } from "./run-here";

/**
 * Returns a runner that spreads jobs over all cores, one worker each; a single job runs in this thread. `program` is the file that
 * serves jobs when it runs in a worker. A bug in a worker fails the whole run.
 */
export function runInWorkers(program: string): JobRunner {
  return async (jobs, onDone) => {
    const threads = Math.min(availableParallelism(), jobs.length);
    return threads < 2 ? runHere(jobs, onDone) : spread(program, jobs, threads, onDone);
  };
}

async function spread(program: string, jobs: readonly FileJob[], threads: number, onDone: () => void): Promise<readonly FileResult[]> {
  const results = new Map<number, FileResult>();
  const waiting = [...jobs.entries()];
  const workers = Array.from({ length: threads }, () => new Worker(program));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const [position, job] = next;
          results.set(position, await answerOf(worker, job));
          onDone();
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return jobs.flatMap((_, position) => results.get(position) ?? []);
}

function answerOf(worker: Worker, job: FileJob): Promise<FileResult> {
  return new Promise((resolve, reject) => {
    const failed = (problem: unknown): void => reject(problem instanceof Error ? problem : new Error(String(problem)));
    const ended = (code: number): void => reject(new Error(`A worker ended with ${code} before it answered.`));
    worker.once("error", failed);
    worker.once("exit", ended);
    worker.once("message", (result: FileResult) => {
      worker.off("error", failed);
      worker.off("exit", ended);
      resolve(result);
    });
    worker.postMessage(job);
  });
}
