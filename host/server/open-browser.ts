import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quietFlags, trustFlag } from "./browser-flags";

/**
 * Opens an address in a browser with a profile of its own that trusts one key. Returns a function that closes the
 * browser and throws the profile away.
 */
export function openBrowser(browser: string, address: string, spki: string): () => void {
  const profile = mkdtempSync(join(tmpdir(), "bestedingsboek-"));
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const child = spawn(browser, [...quietFlags, ...asRoot, trustFlag(spki), `--user-data-dir=${profile}`, "--start-maximized", address], { stdio: "ignore" });
  child.once("error", (error) => console.error(`De browser opende niet: ${error.message}`));
  return () => {
    child.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
}
