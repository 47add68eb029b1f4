import { figuresOf } from "../../../src/book/form/figures-of";
import { figuresText } from "../../../src/book/form/figures-text";
import { parseFigures } from "../../../src/book/form/parse-figures";
import { indicatorsOf } from "../../../src/rules/law/indicators-of";
import { cents } from "../../../src/rules/money/cents";
import { reportYear } from "../../../src/rules/report/report-year";
import { loadSchemes } from "../../../src/schemes/load-schemes";
import { spare } from "../../rules/books/rows";
import { schemeWith, spending, viewOf } from "../../rules/indicators/annex-book";

const head = { municipality: { code: "0000", name: "Voorbeeld" }, madeOn: "2026-01-15T09:30:00.000+01:00" };

const years = loadSchemes().flatMap((scheme) =>
  Array.from({ length: scheme.lastYear - scheme.firstYear + 1 }, (_, at) => scheme.firstYear + at).map((year) => ({ scheme, year, id: scheme.id })),
);

test.each(years)("of $id every indicator of $year has a figure, and the file comes back whole", ({ scheme, year }) => {
  const view = viewOf({ transfers: [{ ...spare.transfers, year, direction: "aan", municipality: "0344", amount: cents(1_250_050) }] }, scheme);
  const figures = figuresOf(view, reportYear(view, year), head);
  expect(figures.figures.map(({ code }) => code)).toEqual(indicatorsOf(scheme, year).map(({ code }) => code));
  expect(figures).toMatchObject({ scheme: scheme.id, code: scheme.code, year, status: "concept", seal: "" });
  expect(parseFigures(figuresText(figures))).toEqual({ ok: true, figures });
  const aan = figures.figures.flatMap((figure) => (figure.kind === "list" && figure.list === "aan" && figure.column === "amount" ? figure.lines : []));
  const hasList = indicatorsOf(scheme, year).some(({ source }) => source.kind === "municipality-list");
  expect(aan.map(({ key, euros, cents: exact }) => [key, euros, exact])).toEqual(hasList ? [["060344", 12_501, 1_250_050]] : []);
});

test("amounts are whole euros beside their exact cents; a question nobody answered has no answer", () => {
  const scheme = schemeWith({
    "D14/01": { kind: "year-amount", purposes: ["P1"] },
    "D14/02": { kind: "yes-no", question: "final-account" },
    "D14/03": { kind: "project-list", column: "name", purposes: ["P1"] },
    "D14/04": { kind: "project-list", column: "completed", purposes: ["P1"] },
  });
  const view = viewOf({ expenditures: [spending(2022, "Zomerschool", 100_050)], years: [{ ...spare.years, year: 2022, status: "vastgesteld", seal: "ab" }] }, scheme);
  const figures = figuresOf(view, reportYear(view, 2022), head);
  expect(figures).toMatchObject({ status: "vastgesteld", seal: "ab" });
  expect(figures.figures).toMatchObject([
    { code: "D14/01", kind: "amount", euros: 1_001, cents: 100_050 },
    { code: "D14/02", kind: "yes-no", answer: null },
    { code: "D14/03", kind: "list", list: "projecten", column: "key", lines: [{ key: "Zomerschool" }] },
    { code: "D14/04", kind: "list", list: "projecten", column: "answer", lines: [{ key: "Zomerschool", answer: null }] },
  ]);
});
