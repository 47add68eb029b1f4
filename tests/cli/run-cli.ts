import type { CliIo } from "../../src/cli/cli-io";
import type { ExitCode } from "../../src/cli/exit-code";
import { runHere } from "../../src/cli/jobs/run-here";
import { run } from "../../src/cli/run";
import type { IsoDate } from "../../src/rules/dates/iso-date";

/** What a run said (with plain spaces on stderr, where amounts have spaces that do not break), and how it ended. */
export interface Said {
  readonly exit: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program within this process, on 1 February 2024 unless the call names a day. */
export async function runCli(call: string | readonly string[], io: Partial<CliIo> = {}): Promise<Said> {
  let [stdout, stderr] = ["", ""];
  const exit = await run(typeof call === "string" ? call.split(" ").filter((word) => word !== "") : call, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    terminal: false,
    today: "2024-02-01" as IsoDate,
    runJobs: runHere,
    ...io,
  });
  return { exit, stdout, stderr: stderr.replaceAll("\u00a0", " ") };
}
