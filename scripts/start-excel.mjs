/**
 * `npm run start:excel`: builds the add-in, serves it on the origin that manifest.xml names and loads it into the Excel of
 * this computer with Microsoft's office-addin-debugging. What follows `--` goes to that tool, for instance
 * `npm run start:excel -- web --document https://…` for Excel on the web. Ctrl-C ends the server; `npm stop` unloads the add-in.
 *
 * Excel only loads pages whose certificate the system trusts. Microsoft's own office-addin-dev-certs makes one and, after
 * the system has asked, installs its certificate authority for localhost. Nothing else in this project does that; remove
 * it with `npx office-addin-dev-certs uninstall`.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { installWhenNeeded } from "./install-when-needed.mjs";

const root = path.resolve(import.meta.dirname, "..");
const given = process.argv.slice(2);
const output = path.join(root, ".cache", "excel");

/** The origin that the committed manifest names. */
const origin = new URL(/<SourceLocation DefaultValue="([^"]+)"/.exec(readFileSync(path.join(root, "manifest.xml"), "utf8"))[1]).origin;

async function trustedKey(debugging) {
  console.log("Excel needs a certificate that this computer trusts. Microsoft's office-addin-dev-certs makes and installs it;");
  console.log("your system may ask for permission. `npx office-addin-dev-certs uninstall` removes it again.");
  const { key, cert } = await createRequire(debugging)("office-addin-dev-certs").getHttpsServerOptions();
  return { key: key.toString(), cert: cert.toString(), spki: "" };
}

function sideload(debugging) {
  const tool = path.join(path.dirname(debugging), "..", "cli.js");
  const args = given.length > 0 ? given : ["desktop", "--app", "excel"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tool, "start", "manifest.xml", ...args], { cwd: root, stdio: "inherit" });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`office-addin-debugging ended with ${code}.`))));
  });
}

async function main() {
  if (!["win32", "darwin"].includes(process.platform) && given.length === 0) {
    throw new Error("Excel for the desktop runs on Windows and macOS. Here, use `npm start`, or give a document of Excel on the web:\n  npm run start:excel -- web --document https://…");
  }
  installWhenNeeded(root);
  const { require: load } = await import("tsx/cjs/api");
  const { build } = await import("./build.mjs");
  await build(["--origin", origin, "--office", "cdn", "--out", output]);
  const { serve } = load("../host/server/serve.ts", import.meta.url);
  const { headerRules } = load("../host/server/header-rules.ts", import.meta.url);
  const debugging = createRequire(import.meta.url).resolve("office-addin-debugging");
  const headersOf = headerRules(readFileSync(path.join(output, "headers.txt"), "utf8"));
  await serve({ sites: [{ prefix: "/", folder: output, headersOf }], texts: {} }, await trustedKey(debugging), Number(new URL(origin).port));
  console.log(`The add-in is served at ${origin}. Ctrl-C ends this; \`npm stop\` unloads it from Excel.`);
  await sideload(debugging);
}

main().catch((problem) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
});
