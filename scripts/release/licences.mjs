import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

async function licenceOf(root, name) {
  const folder = path.join(root, "node_modules", ...name.split("/"));
  const { version, license, author } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)(\.|$)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  if (texts.length === 0) texts.push(`The package carries no licence file; its author is ${author?.name ?? author ?? "not named"}.`);
  return `${name} ${version} (${license})\n\n${texts.map((text) => text.replaceAll("\r\n", "\n").trim()).join("\n\n")}\n`;
}

/** The text that goes with the pane: every package whose code it contains, with version, licence and licence text. */
export async function licencesText(root, names) {
  const parts = await Promise.all(names.map((name) => licenceOf(root, name)));
  return `The pane contains code of these packages.\n\n${parts.join(`\n${"-".repeat(72)}\n\n`)}`;
}
