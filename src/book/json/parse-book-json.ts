import type { Book } from "../../rules/model/book";
import { BookJsonError } from "./book-json-error";
import type { BookJsonProblem } from "./book-json-error";
import { bookJsonSchema } from "./book-json-schema";
import type * as z from "./book-zod";
import type { Expected } from "./expected";
import { NewerBookJson } from "./newer-book-json";

/** Version of the format that this program knows; the number behind "bestedingsboek.book/". */
export const bookJsonVersion = 1;

/**
 * Returns the book that the content of a JSON file describes (docs/book-format.md). What is left out is empty.
 * @throws NewerBookJson for a later version of the format, and BookJsonError that names every place that is wrong.
 */
export function parseBookJson(content: unknown): Book {
  const version = versionOf(content);
  if (version !== null && version > bookJsonVersion) {
    throw new NewerBookJson(version);
  }
  const result = bookJsonSchema.safeParse(content);
  if (!result.success) {
    throw new BookJsonError(result.error.issues.flatMap((issue) => problemsOf(issue, content)));
  }
  return result.data;
}

function versionOf(content: unknown): number | null {
  const format = typeof content === "object" && content !== null && "format" in content ? content.format : null;
  const digits = typeof format === "string" ? /^bestedingsboek\.book\/(\d{1,6})$/.exec(format)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

function problemsOf(issue: z.core.$ZodIssue, content: unknown): BookJsonProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), expected: "unknown-key" }));
  }
  // To zod a key that is not there is a value of the wrong type.
  const expected = valueAt(content, issue.path) === undefined ? "missing" : (issue.message as Expected);
  return [{ path: pathText(issue.path), expected }];
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined), content);
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text.replace(/^\./, "");
}
