import type { Scheme } from "../rules/model/scheme";
import { parseDataFile } from "./parse-data-file";
import { schemeSchema } from "./scheme-schema";

/**
 * Returns the scheme that a file describes.
 * @throws DataFileError that names the file and the path of every key that is wrong.
 */
export function parseScheme(file: string, content: unknown): Scheme {
  return parseDataFile(file, content, schemeSchema);
}
