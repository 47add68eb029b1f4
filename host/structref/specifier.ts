/** What stands between the brackets of a structured reference. */
export interface Specifier {
  /** Special items in lower case, in the order of the table; "#data" when none is named. */
  readonly parts: readonly string[];
  /** First and last column by name; null for all columns. */
  readonly first: string | null;
  readonly last: string | null;
}

const order = ["#all", "#headers", "#data", "#totals", "#this row"];

/** Reads "[Bedrag]", "[@Bedrag]", "[@[Prestatie van]]", "[#Headers]", "[[#Headers],[Bedrag]]" or "[[Jaar]:[Bedrag]]"; null when it is none. */
export function parseSpecifier(text: string): Specifier | null {
  const inner = text.slice(1, -1).trim();
  if (inner.startsWith("@")) {
    const rest = inner.slice(1).trim();
    const columns = rest === "" ? [] : columnRange(rest.startsWith("[") ? rest : `[${rest}]`);
    return columns === null ? null : { parts: ["#this row"], first: columns[0] ?? null, last: columns[1] ?? null };
  }
  if (!inner.startsWith("[")) {
    return inner.startsWith("#") ? special([inner], []) : special([], inner === "" ? [] : [unescaped(inner)]);
  }
  const items = inner.match(/\[(?:[^[\]']|'.)*\](?:\s*:\s*\[(?:[^[\]']|'.)*\])?/g) ?? [];
  const specials = items.filter((item) => item.startsWith("[#")).map((item) => item.slice(1, -1));
  const others = items.filter((item) => !item.startsWith("[#"));
  const columns = others.length === 0 ? [] : others.length === 1 ? columnRange(others[0] ?? "") : null;
  return columns === null ? null : special(specials, columns);
}

function special(names: readonly string[], columns: readonly string[]): Specifier | null {
  const parts = names.map((name) => name.toLowerCase());
  if (parts.some((part) => !order.includes(part))) {
    return null;
  }
  const sorted = [...parts].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return { parts: sorted.length === 0 ? ["#data"] : sorted, first: columns[0] ?? null, last: columns[1] ?? null };
}

function columnRange(text: string): readonly string[] | null {
  const found = /^\[((?:[^[\]']|'.)*)\](?:\s*:\s*\[((?:[^[\]']|'.)*)\])?$/.exec(text.trim());
  return found === null ? null : [found[1], found[2]].flatMap((name) => (name === undefined ? [] : [unescaped(name)]));
}

/** In a structured reference an apostrophe makes the next sign an ordinary one. */
function unescaped(name: string): string {
  return name.replace(/'(.)/g, "$1");
}
