import type { AssignmentRule } from "../../rules/model/assignment-rule";
import type { LedgerLine } from "../model/ledger-line";
import { plainText } from "./plain-text";
import { wordsOf } from "./words-of";

type Criteria = Pick<AssignmentRule, "costCentre" | "account" | "project" | "taakveld" | "categorie" | "counterparty" | "words">;

type Test = (line: LedgerLine) => boolean;

const codeFields = ["costCentre", "account", "project", "taakveld", "categorie"] as const;

/** Returns a function that tells whether a line meets all criteria that are filled in; criteria that are all empty are met by every line. */
export function criteriaTest(criteria: Criteria): Test {
  const tests = [...codeFields.flatMap((field) => codeTest(criteria[field], field)), ...counterpartyTest(criteria.counterparty), ...wordsTest(criteria.words)];
  return (line) => tests.every((test) => test(line));
}

function codeTest(written: string, field: (typeof codeFields)[number]): readonly Test[] {
  const code = plainText(written);
  if (code === "") {
    return [];
  }
  const beginning = code.endsWith("*") ? code.slice(0, -1) : null;
  const meets = (text: string): boolean => (beginning === null ? plainText(text) === code : text !== "" && plainText(text).startsWith(beginning));
  // A rule of an earlier export may name a code with its name, as they stand in one cell.
  return [({ [field]: own, written }) => meets(own) || (written !== undefined && meets(written[field]))];
}

function counterpartyTest(written: string): readonly Test[] {
  const part = plainText(written);
  return part === "" ? [] : [({ counterparty }) => plainText(counterparty).includes(part)];
}

/** Whole words, in any order; "zomer*" stands for every word that begins so. */
function wordsTest(written: string): readonly Test[] {
  const sought = plainText(written)
    .split(/[\s,;]+/)
    .flatMap((part) => wordsOf(part).map((word, index, all) => ({ word, whole: !(part.endsWith("*") && index === all.length - 1) })));
  if (sought.length === 0) {
    return [];
  }
  return [
    ({ description }) => {
      const words = wordsOf(description);
      return sought.every(({ word, whole }) => words.some((found) => (whole ? found === word : found.startsWith(word))));
    },
  ];
}
