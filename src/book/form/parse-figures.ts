import type { AnnexFigures } from "./annex-figures";
import { figuresSchema, type ExpectedFigure } from "./figures-schema";

/** One value of a file with figures that is not what its place asks: "figures[2].euros". */
export interface FiguresMistake {
  readonly path: string;
  readonly expected: ExpectedFigure;
}

/** Why a text is no file with figures. */
export type FiguresProblem =
  | { readonly is: "empty" }
  | { readonly is: "not-json" }
  | { readonly is: "other-format" }
  | { readonly is: "newer"; readonly version: number }
  | { readonly is: "mistakes"; readonly mistakes: readonly FiguresMistake[] };

export type ParsedFigures = { readonly ok: true; readonly figures: AnnexFigures } | { readonly ok: false; readonly problem: FiguresProblem };

const ownVersion = 1;

/** Returns the figures that a text holds, or why it holds none with every place that is wrong. */
export function parseFigures(text: string): ParsedFigures {
  const plain = text.replace(/^\uFEFF/, "").trim();
  if (plain === "") {
    return { ok: false, problem: { is: "empty" } };
  }
  const content = parseJson(plain);
  if (content === undefined) {
    return { ok: false, problem: { is: "not-json" } };
  }
  const version = versionOf(content);
  if (version !== ownVersion) {
    return { ok: false, problem: version !== null && version > ownVersion ? { is: "newer", version } : { is: "other-format" } };
  }
  const result = figuresSchema.safeParse(content);
  return result.success ? { ok: true, figures: result.data } : { ok: false, problem: { is: "mistakes", mistakes: result.error.issues.flatMap((issue) => mistakesOf(issue, content)) } };
}

/** The content, or undefined where the text is no JSON; JSON itself never gives undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function versionOf(content: unknown): number | null {
  const format = typeof content === "object" && content !== null && "format" in content ? content.format : null;
  const digits = typeof format === "string" ? /^bestedingsboek\.annex-figures\/(\d{1,6})$/.exec(format)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function mistakesOf({ code, path, message, keys }: Issue, content: unknown): readonly FiguresMistake[] {
  if (code === "unrecognized_keys") {
    return (keys ?? []).map((key) => ({ path: pathText([...path, key]), expected: "unknown-key" }));
  }
  return [{ path: pathText(path), expected: isMissing(content, path) ? "missing" : expectedOf(message) }];
}

const expectations: readonly ExpectedFigure[] = ["text", "code", "choice", "year", "whole-number", "list", "object", "municipality-code"];

function expectedOf(message: string): ExpectedFigure {
  return expectations.find((one) => one === message) ?? "object";
}

function isMissing(content: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = content;
  for (const key of path) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  }
  return value === undefined;
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text.replace(/^\./, "");
}
