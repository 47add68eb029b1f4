import { planImport } from "../../../src/ledger/plan/plan-import";
import { planWithoutNames } from "../../../src/ledger/plan/plan-without-names";
import { ledgerLine, readingOf } from "../ledger-line";
import { contextOf } from "./import-into";

describe("what the officer sees before an import", () => {
  const wages = ledgerLine({ line: 2, accountName: "Salarissen onderwijs", counterparty: "P. de Vries", description: "Salaris P. de Vries maart", amount: 250_000 });
  const invoice = ledgerLine({ line: 3, accountName: "Zomerscholen", counterparty: "Stichting De Zomer", description: "Factuur 12", amount: 100_000 });
  const { plan } = planImport(readingOf([wages, invoice]), contextOf());
  const shown = planWithoutNames(plan);

  test("names no staff on lines of wages", () => {
    expect(shown.lines[0]?.line).toMatchObject({ description: "Salarissen onderwijs", counterparty: "" });
    expect(JSON.stringify(shown)).not.toContain("Vries");
  });

  test("leaves other lines, the identity of every line, its outcome and the sums as they are", () => {
    expect(shown.lines[1]).toEqual(plan.lines[1]);
    expect(shown.lines.map(({ key, outcome }) => ({ key, outcome }))).toEqual(plan.lines.map(({ key, outcome }) => ({ key, outcome })));
    expect({ ...shown, lines: [] }).toEqual({ ...plan, lines: [] });
  });
});
