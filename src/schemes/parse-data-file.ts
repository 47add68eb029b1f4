import * as z from "./jitless-zod";
import { DataFileError } from "./data-file-error";

/**
 * Returns the content of a data file as its schema describes it.
 * @throws DataFileError that names the file and the path of every key that is wrong.
 */
export function parseDataFile<Schema extends z.ZodMiniType>(file: string, content: unknown, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(content);
  if (!result.success) {
    throw new DataFileError(file, result.error.issues.map((issue) => `${keyPath(issue.path)}: ${issue.message}`));
  }
  return result.data;
}

function keyPath(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text.replace(/^\./, "") || "(whole file)";
}
