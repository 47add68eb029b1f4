import { FormulaRefused } from "./formula-refused";

export type Token =
  | { readonly is: "number" | "text" | "error" | "word" | "reference" | "operator"; readonly text: string }
  | { readonly is: "end"; readonly text: "" };

const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])`;
const rows = String.raw`\$?\d{1,7}:\$?\d{1,7}`;

const kinds: readonly (readonly [Exclude<Token["is"], "end">, RegExp])[] = [
  ["error", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["reference", new RegExp(`(?:${sheet})?(?:${columns}|${rows}|${cell}(?::${cell})?)`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["word", /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%(),{};]/uy],
];

function tokenAt(formula: string, at: number): Token {
  for (const [is, pattern] of kinds) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) {
      return { is, text };
    }
  }
  throw new FormulaRefused(`The formula ${formula} cannot be read at "${formula.slice(at, at + 10)}".`);
}

/** The tokens of a formula with its leading "="; white space is dropped. Throws FormulaRefused where it cannot be read. */
export function readTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 1;
  for (;;) {
    while (/\s/u.test(formula.charAt(at))) {
      at += 1;
    }
    if (at >= formula.length) {
      return [...tokens, { is: "end", text: "" }];
    }
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
}
