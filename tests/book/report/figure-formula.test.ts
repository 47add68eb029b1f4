import { equals } from "../../../src/book/report/criterion";
import { figureFormula } from "../../../src/book/report/figure-formula";
import { breakdownFigure } from "../../../src/rules/figures/breakdown-figure";
import type { FigureSource, SpendingCondition } from "../../../src/rules/figures/figure-source";
import { moveFigures } from "../../../src/rules/figures/total-figures";
import { cents } from "../../../src/rules/money/cents";
import { spare } from "../../rules/books/rows";
import { measures, viewOf } from "../../rules/indicators/annex-book";

const view = viewOf({
  measures: [...measures, { ...spare.measures, name: "Leesclub", purpose: "P1", partner: "Bieb" }, { ...spare.measures, name: "Taalclub", purpose: "P1", partner: "bieb" }],
  transfers: [
    { ...spare.transfers, direction: "aan", municipality: "0344", year: 2023, amount: cents(1) },
    { ...spare.transfers, direction: "aan", municipality: "Utrecht", year: 2023, amount: cents(1) },
  ],
});

const spent = (where: SpendingCondition, amount: "amount" | "gross" = "amount"): FigureSource => ({ is: "spending", amount, where });
const sum = (...conditions: string[]) => `SUMIFS(tblBesteding[Bedrag]${conditions.map((one) => `,tblBesteding[${one}`).join("")})`;

describe("the native formula of a figure", () => {
  test.each([
    ["all spending", spent({}), "SUM(tblBesteding[Bedrag])"],
    ["spending of a year", spent({ year: 2023 }), sum("Jaar],2023")],
    ["spending without a year", spent({ year: null }), sum('Jaar],""')],
    ["spending of earlier years", spent({ year: { after: 2020, before: 2023 } }), sum('Jaar],">2020"', 'Jaar],"<2023"')],
    ["a measure", breakdownFigure("measure", "Zomerschool", 2023), sum("Jaar],2023", 'Maatregel],"=Zomerschool"')],
    ["a partner, over its measures", breakdownFigure("partner", "Bieb", 2023), `${sum("Jaar],2023", 'Maatregel],"=Leesclub"')}+${sum("Jaar],2023", 'Maatregel],"=Taalclub"')}`],
    ["the money of other municipalities", spent({ fundedBy: "gemeenten" }), sum('Geldbron],"=gemeenten"')],
    ["the money of the state, which need not be named", spent({ fundedBy: "rijk" }), `${sum('Geldbron],"=rijk"')}+${sum('Geldbron],""')}`],
    [
      "costs of another ledger year: those of the year, less those of its own ledger year",
      spent({ year: 2023, ledgerYearOtherThan: 2023 }),
      `${sum("Jaar],2023")}-${sum("Jaar],2023", "Boekjaar],2023")}-${sum("Jaar],2023", 'Boekjaar],""')}`,
    ],
    [
      "costs of the ledger year that count in another year; rows without a year count in none",
      spent({ ledgerYear: 2023, inAnotherYearThan: 2023 }),
      `${sum("Boekjaar],2023")}-${sum("Boekjaar],2023", "Jaar],2023")}-${sum("Boekjaar],2023", 'Jaar],""')}`,
    ],
    ["a municipality, however it is written", { is: "transfers", direction: "aan", year: 2023, municipality: "0344" }, ['"=0344"', '"=Utrecht"'].map((name) => `SUMIFS(tblOverdracht[Bedrag],tblOverdracht[Jaar],2023,tblOverdracht[Richting],"aan",tblOverdracht[Gemeente],${name})`).join("+")],
    ["receipts of a year, by their day", { is: "receipts", year: 2023 }, 'SUMIFS(tblOntvangst[Bedrag],tblOntvangst[Datum],">=44927",tblOntvangst[Datum],"<45292")'],
    ["nothing", { is: "combined", parts: [] }, "0"],
  ] as readonly (readonly [string, FigureSource, string])[])("%s", (_, source, formula) => {
    expect(figureFormula(view, source)).toBe(formula);
  });

  test("of spending together with what was taken over adds the two", () => {
    expect(figureFormula(view, moveFigures(2021).spent)).toBe(`(${sum("Jaar],2021")})+(SUMIFS(tblOpening[Besteed],tblOpening[Jaar],2021))`);
  });

  test("is not there where only the rows can tell, or where Excel takes no text of such a length", () => {
    expect(figureFormula(view, spent({ year: 2023, schoolYear: null }))).toBeNull();
    expect(figureFormula(view, breakdownFigure("measure", "x".repeat(251), 2023))).toBeNull();
    expect(figureFormula(view, breakdownFigure("measure", "x".repeat(250), 2023))).not.toBeNull();
  });

  test("finds text as it is: wildcards and quotes stand for themselves", () => {
    expect(equals('a*b?c~d "e"')).toBe('"=a~*b~?c~~d ""e"""');
    expect(equals("")).toBe('""');
  });
});
