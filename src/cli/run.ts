import { cliProblemText } from "../messages/cli/cli-problem-text";
import { cliTextsOf } from "../messages/cli/cli-texts-of";
import { canonicalJson } from "./canonical-json";
import { readArguments } from "./call/read-arguments";
import { readCall } from "./call/read-call";
import { wishedLanguage } from "./call/wished-language";
import type { CliIo } from "./cli-io";
import { exitCodes } from "./exit-code";
import type { ExitCode } from "./exit-code";
import { runCall } from "./run-call";
import { Unusable } from "./unusable";
import { writeOut } from "./write-out";

/** Runs the program with these arguments (those behind its name) and returns how it ended. Only JSON goes to stdout. It never throws. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const language = wishedLanguage(args);
  try {
    if (args.length === 0 || args.includes("--help")) {
      io.stderr(`${cliTextsOf(language).usage}\n`);
      return args.length === 0 ? exitCodes.unusable : exitCodes.fine;
    }
    return await answer(args, io);
  } catch (problem) {
    if (problem instanceof Unusable) {
      io.stderr(`${cliProblemText(problem.problem, language)}\n`);
      return exitCodes.unusable;
    }
    io.stderr(`${cliTextsOf(language).bug}\n${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`);
    return exitCodes.bug;
  }
}

async function answer(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const call = readCall(readArguments(args), io.today);
  const { json, lines, exit } = await runCall(call, io);
  lines.forEach((line) => io.stderr(`${line}\n`));
  if (call.out !== null && call.command !== "export") {
    await writeOut(call.out, canonicalJson(json));
    io.stderr(`${cliTextsOf(call.language).written(call.out)}\n`);
  } else if (call.json) {
    io.stdout(canonicalJson(json));
  }
  return exit;
}
