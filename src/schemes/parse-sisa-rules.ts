import type { SisaRules } from "../rules/model/sisa-rules";
import { parseDataFile } from "./parse-data-file";
import { sisaRulesSchema } from "./sisa-rules-schema";

/**
 * Returns the rules of the SiSa annex that a file describes.
 * @throws DataFileError that names the file and the path of every key that is wrong.
 */
export function parseSisaRules(file: string, content: unknown): SisaRules {
  return parseDataFile(file, content, sisaRulesSchema);
}
