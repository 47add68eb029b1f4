import { parentPort } from "node:worker_threads";
import type { IsoDate } from "../rules/dates/iso-date";
import { runInWorkers } from "./jobs/run-in-workers";
import { serveJobs } from "./jobs/serve-jobs";
import { run } from "./run";

/** The calendar date of this computer: the only look at its clock. */
function localDate(): IsoDate {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${year}-${month}-${day}` as IsoDate;
}

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY,
    today: localDate(),
    runJobs: runInWorkers(__filename),
  });
}

if (parentPort === null) {
  // A reader that has seen enough (`| head`) is no fault of the program.
  process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
    if (problem.code !== "EPIPE") throw problem;
  });
  void main();
} else {
  serveJobs(parentPort);
}
