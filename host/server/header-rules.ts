/** Headers for every path that a pattern of a release's headers.txt covers. */
interface HeaderRule {
  readonly covers: RegExp;
  readonly headers: Record<string, string>;
}

export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

function patternOf(line: string): RegExp {
  const parts = line.trim().split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}

function readRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const header = /^\s+([A-Za-z-]+):\s*(.*)$/.exec(line);
    const rule = rules.at(-1);
    if (header?.[1] !== undefined && header[2] !== undefined && rule !== undefined) rule.headers[header[1]] = header[2].trim();
    else rules.push({ covers: patternOf(line), headers: {} });
  }
  return rules;
}

/**
 * Reads a release's headers.txt: a path pattern with * on a line of its own, below it indented "Name: value" lines.
 * Returns a function from a path to the headers a server must send with it; where two patterns name one header the later holds.
 */
export function headerRules(text: string): HeadersOf {
  const rules = readRules(text);
  return (path) => Object.assign({}, ...rules.filter((rule) => rule.covers.test(path)).map((rule) => rule.headers)) as Record<string, string>;
}
