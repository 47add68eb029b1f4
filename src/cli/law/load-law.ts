import { loadMunicipalities } from "../../schemes/load-municipalities";
import { loadSchemes } from "../../schemes/load-schemes";
import { loadSisaRules } from "../../schemes/load-sisa-rules";
import type { Law } from "./law";
import { readSchemeFolder } from "./read-scheme-folder";

/**
 * Returns the law that ships with the product, with the schemes of a folder behind its own.
 * @throws Unusable when a file of that folder cannot be used.
 */
export async function loadLaw(folder: string | null): Promise<Law> {
  const own = loadSchemes();
  const others = folder === null ? [] : await readSchemeFolder(folder, own);
  return { schemes: [...own, ...others], municipalities: loadMunicipalities(), sisa: loadSisaRules() };
}
