// Stands in for the program in a worker: it fails on the first job, as a bug would.
import { parentPort } from "node:worker_threads";

parentPort.on("message", () => {
  throw new RangeError("broken worker");
});
