import type { SisaRules } from "../rules/model/sisa-rules";
import { parseSisaRules } from "./parse-sisa-rules";
import sisa from "./sisa.json";

let loaded: SisaRules | null = null;

/**
 * Returns what holds for every grant in the SiSa annex: balance codes, the accountant's limit and tolerance, the day of delivery.
 * @throws DataFileError when the file does not keep to its format.
 */
export function loadSisaRules(): SisaRules {
  loaded ??= parseSisaRules("src/schemes/sisa.json", sisa);
  return loaded;
}
