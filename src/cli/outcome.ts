import type { Json } from "./canonical-json";
import type { ExitCode } from "./exit-code";

/** What a run found: one JSON document, the same in sentences, and how it ends. */
export interface Outcome {
  readonly json: Json;
  readonly lines: readonly string[];
  readonly exit: ExitCode;
}
