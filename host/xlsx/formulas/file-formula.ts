import { formulaPieces } from "./formula-pieces";
import type { FormulaPiece } from "./formula-pieces";
import { fileFunction, plainFunction } from "./function-prefix";

const thisRow = /^\[#This Row\]\s*(?:,\s*(.*))?$/is;
const simpleName = /^[\p{L}\p{N}_]+$/u;

/**
 * A formula as files hold it: without "=", "this row" in words and with its table ([MS-XLSX] and ECMA-376 know no "@"),
 * newer functions with their prefix. `table` is the table in which the formula stands, or null.
 */
export function fileFormula(formula: string, table: string | null): string {
  return formulaPieces(formula.replace(/^=/, "")).map((piece) => intoFile(piece, table)).join("");
}

function intoFile(piece: FormulaPiece, table: string | null): string {
  if (piece.is === "function") {
    return fileFunction(piece.name);
  }
  if (piece.is === "other") {
    return piece.text;
  }
  const name = piece.table === "" ? (table ?? "") : piece.table;
  const rest = piece.inner.startsWith("@") ? piece.inner.slice(1).trim() : null;
  if (rest === null) {
    return `${name}[${piece.inner}]`;
  }
  if (rest === "") {
    return `${name}[#This Row]`;
  }
  return `${name}[[#This Row],${rest.startsWith("[") ? rest : `[${rest}]`}]`;
}

/** A formula of a file as Excel shows it in English: with "=", `[@Column]` for this row, the own table left out before "@". */
export function shownFormula(formula: string, table: string | null): string {
  return `=${formulaPieces(formula).map((piece) => intoShown(piece, table)).join("")}`;
}

function intoShown(piece: FormulaPiece, table: string | null): string {
  if (piece.is === "function") {
    return plainFunction(piece.name);
  }
  if (piece.is === "other") {
    return piece.text;
  }
  const found = piece.inner.toLowerCase() === "#this row" ? ["", ""] : thisRow.exec(piece.inner);
  if (found === null) {
    return `${piece.table}[${piece.inner}]`;
  }
  const columns = found[1] ?? "";
  const single = columns.slice(1, -1);
  const own = table !== null && piece.table.toLowerCase() === table.toLowerCase();
  return `${own ? "" : piece.table}[@${simpleName.test(single) ? single : columns}]`;
}
