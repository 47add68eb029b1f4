import type { Finding } from "./model/finding";

/**
 * Returns the lasting identity of a finding: code, row id, column and facts. An officer's explanation hangs on it, so it survives a new
 * check and falls off when the facts change. It does not depend on the row's position or on the order in which facts were noted.
 */
export function findingKey(finding: Finding): string {
  const { code, place, facts } = finding;
  return [code, place.rowId, place.column ?? "", canonical(facts)].join("|");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
