import type { CliProblem } from "../../messages/cli/cli-problem";
import type { Call } from "../call/call";
import type { BookResult } from "./book-result";

/** One file of a call, to be read and judged. */
export interface FileJob {
  readonly call: Call;
  readonly file: string;
}

/** What came of a file: a result, or why it could not be used. It can be sent from a worker. */
export type FileResult = { readonly is: "result"; readonly result: BookResult } | { readonly is: "unusable"; readonly file: string; readonly problem: CliProblem };

/** Runs jobs and returns their results in the order of the jobs; calls `onDone` after each. */
export type JobRunner = (jobs: readonly FileJob[], onDone: () => void) => Promise<readonly FileResult[]>;
