#!/usr/bin/env node
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installWhenNeeded } from "./install-when-needed.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

async function main() {
  if (Number(process.versions.node.split(".")[0]) < 20) throw new Error(`Node 20 of nieuwer is nodig; dit is ${process.version}.`);
  installWhenNeeded(root);
  const { require: load } = await import("tsx/cjs/api");
  const { startOptions, startUsage } = load("../host/server/start-options.ts", import.meta.url);
  const { start } = load("../host/server/start.ts", import.meta.url);
  if (process.argv.includes("--help")) {
    console.log(startUsage);
    return;
  }
  await start(root, startOptions(process.argv.slice(2)));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
