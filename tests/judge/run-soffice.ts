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
  const soffice = findSoffice();
  if (soffice === null) {
    throw new Error("LibreOffice is not installed");
  }
  const folder = makeJudgeFolder();
  try {
    const input = join(folder, `book.${from}`);
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = ["--headless", "--norestore", "--nolockcheck", "--convert-to", to, "--outdir", join(folder, "out"), input];
    const { stdout, stderr } = await run(soffice, [profile, ...options], { timeout: 120_000, killSignal: "SIGKILL" });
    try {
      return readFileSync(join(folder, "out", `book.${to}`));
    } catch (cause) {
      throw new Error(`LibreOffice did not accept the file: ${stdout} ${stderr}`, { cause });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
