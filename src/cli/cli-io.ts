import type { IsoDate } from "../rules/dates/iso-date";
import type { JobRunner } from "./jobs/file-job";

/** Everything outside the program that a run touches, apart from the files it reads. */
export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether a person watches stderr, so that progress may be shown. */
  readonly terminal: boolean;
  /** The day on which books are judged when the call names none. */
  readonly today: IsoDate;
  readonly runJobs: JobRunner;
}
