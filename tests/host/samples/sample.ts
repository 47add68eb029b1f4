import type { StartedHost } from "../../../host/jest/start-host";

/** A task that Microsoft's documentation of Excel add-ins explains, told as a scenario of our own. */
export interface Sample {
  readonly task: string;
  /** The page that explains it, below https://learn.microsoft.com/office/dev/add-ins/excel/. */
  readonly page: string;
  /** Does the task under office.js and gives what an add-in or a person sees of it. */
  readonly run: (started: StartedHost) => Promise<unknown>;
  /** What Excel lets it see, as documented. */
  readonly gives: unknown;
}
