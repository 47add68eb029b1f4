import type { Scheme } from "../rules/model/scheme";
import d14 from "./d14/scheme.json";
import d82019 from "./d8-2019/scheme.json";
import d82023 from "./d8-2023/scheme.json";
import { parseScheme } from "./parse-scheme";

let loaded: readonly Scheme[] | null = null;

/**
 * Returns the schemes that ship with the add-in, D14 first.
 * @throws DataFileError when a file of law does not keep to the format.
 */
export function loadSchemes(): readonly Scheme[] {
  loaded ??= [
    parseScheme("src/schemes/d14/scheme.json", d14),
    parseScheme("src/schemes/d8-2019/scheme.json", d82019),
    parseScheme("src/schemes/d8-2023/scheme.json", d82023),
  ];
  return loaded;
}
