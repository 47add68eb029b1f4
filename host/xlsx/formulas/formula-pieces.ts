/** A piece of a formula: a structured reference with the word before it, a function name before "(", or anything else. */
export type FormulaPiece =
  | { readonly is: "structured"; readonly table: string; readonly inner: string }
  | { readonly is: "function"; readonly name: string }
  | { readonly is: "other"; readonly text: string };

const word = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;

/** The position after the bracket that closes the one at `start`; an apostrophe escapes the sign behind it. */
function closing(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") {
      at += 1;
    } else if (sign === "[") {
      depth += 1;
    } else if (sign === "]") {
      depth -= 1;
      if (depth === 0) {
        return at + 1;
      }
    }
  }
  return formula.length;
}

function match(pattern: RegExp, formula: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? "";
}

/** Cuts a formula (with or without "=") into pieces that together are the formula. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < formula.length; ) {
    const text = match(quoted, formula, at) || match(word, formula, at) || "";
    const next = formula[at + text.length];
    const isWord = text !== "" && text[0] !== '"' && text[0] !== "'";
    if ((isWord || text === "") && next === "[") {
      const end = closing(formula, at + text.length);
      pieces.push({ is: "structured", table: text, inner: formula.slice(at + text.length + 1, end - 1) });
      at = end;
    } else if (isWord && next === "(") {
      pieces.push({ is: "function", name: text });
      at += text.length;
    } else {
      const other = text === "" ? (formula[at] ?? "") : text;
      pieces.push({ is: "other", text: other });
      at += other.length;
    }
  }
  return pieces;
}
