import { parseJson } from "../input/parse-json";
import { readBytes } from "../input/read-bytes";
import { Unusable } from "../unusable";
import { noMapping, type ImportMapping } from "./import-mapping";
import { MappingError } from "./mapping-error";
import { parseMapping } from "./parse-mapping";

/**
 * Returns the mapping in a file; one that says nothing where the call names no file.
 * @throws Unusable when the file cannot be read or does not keep to the format.
 */
export async function readMapping(file: string | null): Promise<ImportMapping> {
  if (file === null) {
    return noMapping;
  }
  const content = parseJson(file, await readBytes(file));
  try {
    return parseMapping(content);
  } catch (problem) {
    if (problem instanceof MappingError) {
      throw new Unusable({ code: "mapping-invalid", facts: { file, problems: problem.problems } });
    }
    throw problem;
  }
}
