import type { Scheme } from "../rules/model/scheme";
import d14 from "./d14/scheme.json";
import { parseScheme } from "./parse-scheme";

let loaded: readonly Scheme[] | null = null;

/**
 * Returns the schemes that ship with the add-in.
 * @throws DataFileError when a file of law does not keep to the format.
 */
export function loadSchemes(): readonly Scheme[] {
  loaded ??= [parseScheme("src/schemes/d14/scheme.json", d14)];
  return loaded;
}
