import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sourceHash } from "./source-hash";

/** A build: a Node script with its arguments, the sources it reads and the folder it fills. */
export interface Build {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly sources: readonly string[];
  readonly output: string;
}

function run(root: string, build: Build): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, build.script), ...build.args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const said: string[] = [];
    child.stdout.on("data", (part: Buffer) => said.push(part.toString()));
    child.stderr.on("data", (part: Buffer) => said.push(part.toString()));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Building ${build.name} failed (${code ?? "ended"}):\n${said.join("")}`));
    });
  });
}

/** Runs a build unless its output was made from the same sources. Returns whether it ran; rejects with what the build said. */
export async function buildWhenChanged(root: string, build: Build): Promise<boolean> {
  const mark = join(root, ".cache", "built", `${build.name}.hash`);
  const hash = sourceHash(root, build.sources) + build.args.join(" ");
  if (existsSync(build.output) && existsSync(mark) && readFileSync(mark, "utf8") === hash) return false;
  rmSync(mark, { force: true });
  await run(root, build);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, hash);
  return true;
}
