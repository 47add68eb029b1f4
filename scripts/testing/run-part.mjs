import { spawn } from "node:child_process";

/** A part that takes longer than this hangs; it is ended and counts as failed. */
const LIMIT_MS = 25 * 60_000;

/** Runs Node with these arguments, its output shown as it comes. Answers `{ok, ms, timedOut}`; never throws for a failure. */
export function runNode(root, args, env) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "inherit", "inherit"] });
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      child.kill("SIGKILL");
    }, LIMIT_MS);
    const end = (ok) => {
      clearTimeout(limit);
      resolve({ ok, ms: Date.now() - started, timedOut });
    };
    child.once("error", (problem) => {
      console.error(problem.message);
      end(false);
    });
    child.once("exit", (code) => end(code === 0));
  });
}
