import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findSoffice } from "./find-soffice";
import { makeJudgeFolder } from "./judge-profile";

const run = promisify(execFile);

/**
 * Lets LibreOffice open a file, recalculate it and save it as another type; returns the bytes it saved.
 * Throws when LibreOffice is absent, does not answer within two minutes or does not accept the file.
 */
export async function convertWithSoffice(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const [converted] = await convertAllWithSoffice([bytes], from, to);
  if (converted === undefined) {
    throw new Error("LibreOffice gave no file back");
  }
  return converted;
}

/** As `convertWithSoffice`, for several files in one start of LibreOffice, which takes most of the time. */
export async function convertAllWithSoffice(files: readonly Uint8Array[], from: string, to: string): Promise<readonly Uint8Array[]> {
  const soffice = findSoffice();
  if (soffice === null) {
    throw new Error("LibreOffice is not installed");
  }
  const folder = makeJudgeFolder();
  try {
    const inputs = files.map((bytes, at) => {
      const input = join(folder, `book${String(at)}.${from}`);
      writeFileSync(input, bytes);
      return input;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = ["--headless", "--norestore", "--nolockcheck", "--convert-to", to, "--outdir", join(folder, "out"), ...inputs];
    const { stdout, stderr } = await run(soffice, [profile, ...options], { timeout: 120_000, killSignal: "SIGKILL" });
    return files.map((_, at) => {
      try {
        return readFileSync(join(folder, "out", `book${String(at)}.${to}`));
      } catch (cause) {
        throw new Error(`LibreOffice did not accept file ${String(at + 1)}: ${stdout} ${stderr}`, { cause });
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
