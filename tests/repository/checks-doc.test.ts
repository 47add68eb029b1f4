import { checksDocument } from "../../scripts/checks-doc/checks-document";
import { checks } from "../../src/rules/checks/registry";
import { everyFinding } from "../messages/every-finding";
import { textOf } from "./project-files";

test("docs/checks.md is what `npx tsx scripts/write-checks-doc.ts` writes from the registry and the sentences", () => {
  expect(textOf("docs/checks.md")).toBe(checksDocument());
});

test("every check of the registry stands in the document once", () => {
  const listed = [...checksDocument().matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1]);
  expect([...listed].sort()).toEqual([...new Set(checks.map(({ code }) => code))].sort());
});

test("every finding that has a sentence is found by a check", () => {
  const found = new Set<string>(checks.map(({ code }) => code));
  expect(Object.keys(everyFinding).filter((code) => !found.has(code))).toEqual([]);
});
