import { partHeaders } from "../../book/codec/part-headers";
import { partTables } from "../../book/codec/part-tables";
import { findingMessage } from "../../messages/finding-message";
import type { Language } from "../../messages/language";
import type { Finding, Place } from "../../rules/model/finding";
import type { Json } from "../canonical-json";
import { citationJson } from "../citation-json";

/** Returns a finding as `bestedingsboek.check/1` writes it. Rows are counted from 1, as the sentences do. */
export function findingJson(finding: Finding, language: Language): Json {
  const { code, severity, place, facts, citation, status } = finding;
  const { what, todo } = findingMessage(finding, language);
  // Facts hold text, numbers, null, and lists and objects of these; as interfaces they have no index signature.
  return { code, severity, place: placeJson(place), facts: facts as unknown as Json, citation: citationJson(citation), status, message: `${what} ${todo}` };
}

function placeJson({ part, rowId, row, column }: Place): Json {
  const headers: Readonly<Record<string, string>> = part === null ? {} : partHeaders[part];
  return {
    table: part === null ? null : partTables[part],
    rowId: rowId === "" ? null : rowId,
    row: row === null ? null : row + 1,
    column: column === null ? null : (headers[column] ?? column),
  };
}
