import type { MessagePort } from "node:worker_threads";
import type { FileJob } from "./file-job";
import { runJob } from "./run-job";

/** Answers the jobs that come through the port of a worker, one at a time. A bug is thrown, and so reaches the thread that asked. */
export function serveJobs(port: MessagePort): void {
  port.on("message", (job: FileJob) => {
    void runJob(job).then((result) => {
      port.postMessage(result);
    });
  });
}
