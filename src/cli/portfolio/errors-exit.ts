import type { Finding } from "../../rules/model/finding";
import { exitCodes } from "../exit-code";
import type { ExitCode } from "../exit-code";

/** Returns how a run over these findings ends. */
export function errorsExit(findings: readonly Finding[]): ExitCode {
  return findings.some(({ severity }) => severity === "error") ? exitCodes.errors : exitCodes.fine;
}
