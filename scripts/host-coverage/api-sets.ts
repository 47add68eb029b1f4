import type { ApiMember } from "./excel-api";

/** The file that tells the host which members came after ExcelApi 1.1: per class, per set, their names. */
export function apiSets(members: readonly ApiMember[]): string {
  const classes = new Map<string, Map<string, string[]>>();
  for (const { name, since, otherSet } of members) {
    const set = otherSet ?? `ExcelApi 1.${String(since)}`;
    const [type = "", member = ""] = name.split(".");
    if (set === "ExcelApi 1.1" || ["context", "items", "load", "toJSON"].includes(member)) continue;
    const sets = classes.get(type) ?? new Map<string, string[]>();
    sets.set(set, [...(sets.get(set) ?? []), member]);
    classes.set(type, sets);
  }
  const lines = [...classes].map(([type, sets]) => `  ${JSON.stringify(type)}: ${JSON.stringify(Object.fromEntries([...sets].sort(byVersion)))}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

function byVersion([a]: [string, unknown], [b]: [string, unknown]): number {
  return a.localeCompare(b, "en", { numeric: true });
}
