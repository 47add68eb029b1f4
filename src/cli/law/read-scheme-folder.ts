import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Scheme } from "../../rules/model/scheme";
import { DataFileError } from "../../schemes/data-file-error";
import { parseScheme } from "../../schemes/parse-scheme";
import { parseJson } from "../input/parse-json";
import { readBytes } from "../input/read-bytes";
import { Unusable } from "../unusable";

/**
 * Returns the schemes of every `.json` file in the folder and in its own folders, by name (docs/scheme-format.md).
 * @throws Unusable when the folder or a file cannot be read, a file does not keep to the format, or an id is taken.
 */
export async function readSchemeFolder(folder: string, known: readonly Scheme[]): Promise<Scheme[]> {
  const taken = new Set(known.map(({ id }) => id));
  const schemes: Scheme[] = [];
  for (const file of await filesOf(folder)) {
    const scheme = schemeOf(file, parseJson(file, await readBytes(file)));
    if (taken.has(scheme.id)) {
      throw new Unusable({ code: "scheme-repeated", facts: { scheme: scheme.id, file } });
    }
    taken.add(scheme.id);
    schemes.push(scheme);
  }
  return schemes;
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = await Promise.all(
      entries.map(async (entry) => (entry.isDirectory() ? (await readdir(join(folder, entry.name))).map((name) => join(entry.name, name)) : [entry.name])),
    );
    const files = names.flat().filter((name) => name.endsWith(".json"));
    return files.sort((one, other) => (one < other ? -1 : 1)).map((name) => join(folder, name));
  } catch {
    throw new Unusable({ code: "file-unreadable", facts: { file: folder, why: "missing" } });
  }
}

function schemeOf(file: string, content: unknown): Scheme {
  try {
    return parseScheme(file, content);
  } catch (problem) {
    if (problem instanceof DataFileError) {
      throw new Unusable({ code: "scheme-invalid", facts: { file, problems: problem.problems } });
    }
    throw problem;
  }
}
