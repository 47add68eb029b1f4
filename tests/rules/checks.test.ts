import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../src/rules/checks/registry";
import { createBookEngine } from "../../src/rules/create-book-engine";
import type { Finding } from "../../src/rules/model/finding";
import { assessedOn } from "./books/d14";
import { caseAssessment } from "./cases/case-assessment";
import { caseBook } from "./cases/case-book";
import type { Case } from "./cases/case-file";

const folder = join(__dirname, "..", "cases");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const stories = files.map((file) => ({ file, cases: JSON.parse(readFileSync(join(folder, file), "utf8")) as readonly Case[] }));

function placeOf({ place }: Finding): string {
  const parts = [place.part ?? "book", place.row === null ? "" : place.row + 1, place.column ?? ""];
  return parts.filter((part) => part !== "").join(" ");
}

describe.each(stories)("$file", ({ cases }) => {
  test.each(cases)("$zin", (story) => {
    const findings = createBookEngine(caseAssessment(story), caseBook(story)).findings();
    expect(findings.map((finding) => `${finding.severity} ${finding.code} ${placeOf(finding)}`)).toEqual(
      story.bevindingen.map(({ ernst, code, plaats }) => `${ernst} ${code} ${plaats}`),
    );
    story.bevindingen.forEach(({ feiten = {} }, index) => {
      const told = Object.entries(findings[index]?.facts ?? {}).filter(([name]) => name in feiten);
      expect(Object.fromEntries(told)).toEqual(feiten);
    });
  });
});

test("every check is told in a case that fires and stands beside cases that just do not", () => {
  const told = new Set(stories.flatMap(({ cases }) => cases.flatMap(({ bevindingen }) => bevindingen.map(({ code }) => code))));
  expect(checks.map(({ code }) => code).filter((code) => !told.has(code))).toEqual([]);
  expect(stories.flatMap(({ cases }) => cases.filter(({ bevindingen }) => bevindingen.length === 0)).length).toBeGreaterThan(30);
});

test("a finding that rests on the law cites it with its status, another cites nothing", () => {
  const late = createBookEngine(assessedOn(), caseBook({ bestedingen: [{ "Prestatie t/m": "01-08-2025", Bedrag: "" }] }));
  const [missing, outside] = late.findings();
  expect(outside).toMatchObject({ citation: { article: "wijziging van art. 3 lid 1" }, status: "confirmed" });
  expect(missing).toMatchObject({ code: "expenditure-amount-missing", citation: null });
});
