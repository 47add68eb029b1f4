import type * as z from "../../book/json/book-zod";
import type { ColumnMapping } from "../../ledger/model/column-mapping";
import { ledgerFields } from "../../ledger/model/ledger-field";
import type { MappingExpected, MappingProblem } from "../../messages/cli/mapping-problem";
import { noMapping, type ImportMapping } from "./import-mapping";
import { MappingError } from "./mapping-error";
import { mappingRules } from "./mapping-rules";
import { mappingSchema } from "./mapping-schema";

/**
 * Returns the mapping that the content of a JSON file describes (docs/ledger-import.md).
 * @throws MappingError that names every place that is wrong.
 */
export function parseMapping(content: unknown): ImportMapping {
  const result = mappingSchema.safeParse(content);
  if (!result.success) {
    throw new MappingError(result.error.issues.flatMap((issue) => problemsOf(issue, content)));
  }
  const { columns, selection, rules, ...said } = result.data;
  return {
    table: said.table ?? noMapping.table,
    columns: columns === undefined ? null : readColumns(columns),
    notation: said.notation ?? null,
    dates: said.dates ?? null,
    reversed: said.reversed ?? null,
    fiscalYear: said.fiscalYear ?? null,
    selection: { projects: selection?.projects ?? [], costCentres: selection?.costCentres ?? [], accounts: selection?.accounts ?? [] },
    vatBasis: said.vatBasis ?? null,
    scheme: said.scheme ?? noMapping.scheme,
    rules: mappingRules(rules ?? []),
  };
}

function readColumns(given: Readonly<Record<string, string | undefined>>): ColumnMapping["columns"] {
  const columns: ColumnMapping["columns"] = Object.fromEntries(ledgerFields.flatMap((field) => (given[field] === undefined ? [] : [[field, given[field].trim()]])));
  if (columns.amount !== undefined && (columns.debit !== undefined || columns.credit !== undefined)) {
    throw new MappingError([{ path: "columns", expected: "one-kind-of-amount" }]);
  }
  return columns;
}

function problemsOf(issue: z.core.$ZodIssue, content: unknown): MappingProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), expected: "unknown-key" }));
  }
  // To zod a key that is not there is a value of the wrong type.
  return [{ path: pathText(issue.path), expected: issue.path.length > 0 && valueAt(content, issue.path) === undefined ? "missing" : (issue.message as MappingExpected) }];
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined), content);
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text.replace(/^\./, "");
}
