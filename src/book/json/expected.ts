/** Why one value of a book in JSON is not what its key asks. */
export type Expected =
  | "unknown-key"
  | "missing"
  | "format"
  | "text"
  | "date"
  | "year"
  | "cents"
  | "whole-number"
  | "decimal"
  | "municipality-code"
  | "list"
  | "object";
