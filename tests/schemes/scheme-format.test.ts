import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseScheme } from "../../src/schemes/parse-scheme";
import x1 from "../data/schemes/x1/scheme.json";

const page = readFileSync(join(__dirname, "..", "..", "docs", "scheme-format.md"), "utf8");

/** Every key of a value, however deep. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap(keysOf);
  }
  return value !== null && typeof value === "object" ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]) : [];
}

test("the example on the page is a scheme", () => {
  const [, example] = /```json\n([^]+?)```/.exec(page) ?? [];
  expect(parseScheme("docs/scheme-format.md", JSON.parse(example ?? "")).id).toBe("X2");
});

test("the page tells of every key that a scheme can have", () => {
  const keys = new Set(keysOf([x1, { seenIn: [], perPupil: "", perScoreUnit: "", pupilsCountedOn: "" }]));
  expect(keys.size).toBeGreaterThan(45);
  expect([...keys].filter((key) => !page.includes(`\`${key}\``) && !page.includes(`"${key}":`))).toEqual([]);
});

test("the page has an example of every kind of indicator, each as a file has it", () => {
  const kinds = [...page.matchAll(/`(\{ "kind": [^`]+\})`/g)].map(([, json]) => JSON.parse(json ?? "") as { readonly kind: string; readonly column?: string });
  const told = (kind: string, column?: string) => kinds.some((one) => one.kind === kind && one.column === column);
  const missing = x1.indicators.filter(({ source }) => !told(source.kind, "column" in source ? source.column : undefined));
  expect(missing.map(({ code }) => code)).toEqual([]);
  const [first] = x1.indicators;
  for (const [index, source] of kinds.entries()) {
    const isCode = source.column === "code";
    const isText = source.kind === "text" || source.kind === "yes-no" || source.column === "name" || source.column === "completed";
    const indicator = { ...first, code: `X1/${20 + index}`, source, unit: isCode ? "code" : isText ? "text" : "eurocent", validFrom: "2026-01-01" };
    const problems = problemsOf({ ...x1, indicators: [first, indicator] });
    // Alone, a column misses those beside it; nothing else may be wrong with it.
    expect(problems.filter((problem) => !problem.includes("has no column"))).toEqual([]);
  }
});

function problemsOf(content: object): readonly string[] {
  try {
    parseScheme("x", content);
    return [];
  } catch (trouble) {
    return String(trouble).split("; ");
  }
}
