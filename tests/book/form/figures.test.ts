import { figuresText } from "../../../src/book/form/figures-text";
import { parseFigures, type FiguresMistake } from "../../../src/book/form/parse-figures";
import { d14Figures } from "./voorbeeld-figures";

const good = d14Figures();

/** The good file with one value changed at the path of its keys. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const content: unknown = JSON.parse(figuresText(good));
  let inner = content;
  for (const key of path.slice(0, -1)) {
    inner = Reflect.get(Object(inner), key);
  }
  Reflect.set(Object(inner), path.at(-1) ?? "", value);
  return JSON.stringify(content);
}

function mistakes(text: string): readonly FiguresMistake[] {
  const parsed = parseFigures(text);
  return !parsed.ok && parsed.problem.is === "mistakes" ? parsed.problem.mistakes : [];
}

test("what leaves the book comes back as it was, also with a byte order mark and blanks around it", () => {
  expect(parseFigures(figuresText(good))).toEqual({ ok: true, figures: good });
  expect(parseFigures(`\uFEFF  ${figuresText(good)}\n\n`)).toEqual({ ok: true, figures: good });
});

test.each([
  ["", "empty"],
  ["  \n", "empty"],
  ["D14/01 350801", "not-json"],
  [figuresText(good).slice(0, -20), "not-json"],
  ['{"format":"bestedingsboek.book/1"}', "other-format"],
  ["[]", "other-format"],
  ["null", "other-format"],
  [changed(["format"], "bestedingsboek.annex-figures/2"), "newer"],
])("%#: a text that is no such file is told as %s", (text, is) => {
  expect(parseFigures(text)).toMatchObject({ ok: false, problem: { is } });
});

test.each<[readonly (string | number)[], unknown, FiguresMistake]>([
  [["year"], "2021", { path: "year", expected: "year" }],
  [["year"], 1999, { path: "year", expected: "year" }],
  [["status"], "klaar", { path: "status", expected: "choice" }],
  [["municipality", "code"], "344", { path: "municipality.code", expected: "municipality-code" }],
  [["figures", 0, "euros"], 350_800.5, { path: "figures[0].euros", expected: "whole-number" }],
  [["figures", 0, "euros"], "350801", { path: "figures[0].euros", expected: "whole-number" }],
  [["figures", 0, "code"], "D14-01", { path: "figures[0].code", expected: "code" }],
  [["figures", 0, "kind"], "bedrag", { path: "figures[0].kind", expected: "choice" }],
  [["figures", 4, "lines", 0, "key"], 60_344, { path: "figures[4].lines[0].key", expected: "text" }],
  [["seal"], undefined, { path: "seal", expected: "missing" }],
  [["note"], "x", { path: "note", expected: "unknown-key" }],
])("%j = %j is told by its place", (path, value, mistake) => {
  expect(mistakes(changed(path, value))).toEqual([mistake]);
});
