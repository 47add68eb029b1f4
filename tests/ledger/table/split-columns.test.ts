import fc from "fast-check";
import type { LedgerLine } from "../../../src/ledger/model/ledger-line";
import { codeWithName } from "../../../src/ledger/table/code-with-name";
import { readLedgerTable } from "../../../src/ledger/table/read-ledger-table";
import { recogniseColumns } from "../../../src/ledger/table/recognise-columns";
import { splitColumns } from "../../../src/ledger/table/split-columns";
import { surveyTable } from "../../../src/ledger/table/survey-table";
import { everything } from "./everything";
import { mappingOf } from "./mapping-of";
import { tableOf } from "./table-of";

const headers = ["Boekdatum", "Boekstuk", "Grootboekrekening", "Kostenplaats", "Project", "Taakveld", "Categorie", "Omschrijving", "Bedrag"];
const mapping = mappingOf({ bookedOn: "Boekdatum", document: "Boekstuk", account: "Grootboekrekening", costCentre: "Kostenplaats", project: "Project", taakveld: "Taakveld", categorie: "Categorie", description: "Omschrijving", amount: "Bedrag" });
const row = (account: string, costCentre = "", project = "", taakveld = "", categorie = "", amount = "100,00") => ["01-09-2022", "INK-1", account, costCentre, project, taakveld, categorie, "2022 Zomerschool", amount];
const linesOf = (rows: readonly (readonly string[])[]): readonly LedgerLine[] => readLedgerTable(tableOf(headers, rows), mapping, everything).lines;
const accountsOf = (...accounts: readonly string[]): readonly string[] => linesOf(accounts.map((account) => row(account))).map(({ account }) => account);

describe("a code and a name in one cell", () => {
  test.each([
    ["4300 - Zomerscholen", "4300", "Zomerscholen"],
    ["0420 – NPO", "0420", "NPO"],
    ["0.10 - Mutaties reserves", "0.10", "Mutaties reserves"],
    ["4.3 Onderwijsbeleid en leerlingzaken", "4.3", "Onderwijsbeleid en leerlingzaken"],
    ["4.3.8: overige instellingen", "4.3.8", "overige instellingen"],
    ["P0012 - Huiswerkbegeleiding - noord", "P0012", "Huiswerkbegeleiding - noord"],
    ["4300-01 - Zomerscholen 2022", "4300-01", "Zomerscholen 2022"],
    ["4300|Zomerscholen", "4300", "Zomerscholen"],
  ])("%s is %s and %s", (text, code, name) => {
    expect(codeWithName(text)).toEqual({ code, name });
  });

  test.each(["4300", "0.10", "4300-NPO", "NPO - Zomerschool", "2e kwartaal", "4300 - 4310", "4300 10,00", "- Zomerschool", "", "Zomerschool 2022"])("%p is none", (text) => {
    expect(codeWithName(text)).toBeNull();
  });
});

describe("a column is taken apart", () => {
  test("when every cell of it is so: the lines have codes, the survey codes and names", () => {
    const rows = [
      row("4300 - Zomerscholen", "0420 Onderwijs", "P01 - NPO", "4.3 - Onderwijsbeleid", "3.8 - Overige goederen"),
      row("0431 - Huur", "0420 Onderwijs", "P01 - NPO", "0.10 - Mutaties reserves", "7.1 - Mutatie reserves"),
    ];
    expect(linesOf(rows)).toMatchObject([
      { account: "4300", accountName: "Zomerscholen", costCentre: "0420", project: "P01", taakveld: "4.3", categorie: "3.8", description: "2022 Zomerschool" },
      { account: "0431", accountName: "Huur", costCentre: "0420", project: "P01", taakveld: "0.10", categorie: "7.1" },
    ]);
    const { accounts, costCentres, projects } = surveyTable(tableOf(headers, rows), mapping);
    expect([accounts, costCentres, projects].map((values) => values.map(({ code, name, lines }) => [code, name, lines]))).toEqual([
      [["0431", "Huur", 1], ["4300", "Zomerscholen", 1]],
      [["0420", "Onderwijs", 2]],
      [["P01", "NPO", 2]],
    ]);
  });

  test("and not when one cell is written otherwise, or when there is but one", () => {
    expect(accountsOf("4300 - Zomerscholen", "4310")).toEqual(["4300 - Zomerscholen", "4310"]);
    expect(accountsOf("4300 - Zomerscholen")).toEqual(["4300 - Zomerscholen"]);
    expect(accountsOf("4300 - Zomerscholen", "4300 - zomerscholen ")).toEqual(["4300", "4300"]);
  });

  test("and not when that would make one of two: a code with two names, or years", () => {
    expect(accountsOf("4300 - Zomerscholen", "4300 - Leesclub")).toEqual(["4300 - Zomerscholen", "4300 - Leesclub"]);
    expect(accountsOf("2022 Zomerschool", "2023 Leesclub")).toEqual(["2022 Zomerschool", "2023 Leesclub"]);
    expect(accountsOf("2022 Zomerschool", "4310 Leesclub")).toEqual(["2022", "4310"]);
  });

  test("a taakveld under two names is one taakveld, but what is no code of Iv3 is left whole", () => {
    const taakveldenOf = (...fields: readonly string[]) => linesOf(fields.map((field) => row("4300", "", "", field))).map(({ taakveld }) => taakveld);
    expect(taakveldenOf("4.3 - Onderwijsbeleid", "4.3 - Onderwijsbeleid en leerlingzaken")).toEqual(["4.3", "4.3"]);
    expect(taakveldenOf("43 - Onderwijs", "43 - Onderwijs")).toEqual(["43 - Onderwijs", "43 - Onderwijs"]);
  });

  test("only where it holds codes: a description that begins with a year stays whole, and so does a name", () => {
    expect(splitColumns(tableOf(headers, [row("4300"), row("4310")]), { columns: mapping.columns })).toEqual(new Set());
    const named = mappingOf({ ...mapping.columns, accountName: "Omschrijving" });
    expect(readLedgerTable(tableOf(headers, [row("4300 - A"), row("4310 - B")]), named, everything).lines.map(({ account, accountName }) => [account, accountName])).toEqual([["4300", "2022 Zomerschool"], ["4310", "2022 Zomerschool"]]);
  });

  test("which the columns say before anything is read", () => {
    const { columns } = recogniseColumns(tableOf(headers, [row("4300 - Zomerscholen", "0420"), row("4310 - Huur", "0421")]), []);
    expect(columns.filter((column) => column.codeWithName).map(({ header }) => header)).toEqual(["Grootboekrekening"]);
  });

  test("and its lines are selected by the code, or by the whole cell as an older mapping has it", () => {
    const rows = [row("4300 - Zomerscholen", "0420 - NPO"), row("4310 - Huur", "0421 - Wegen")];
    const selected = (selection: Partial<typeof everything>) => readLedgerTable(tableOf(headers, rows), mapping, { ...everything, ...selection }).lines.map(({ account }) => account);
    expect(selected({ costCentres: ["0420"] })).toEqual(["4300"]);
    expect(selected({ accounts: ["4310 - Huur"] })).toEqual(["4310"]);
    expect(selected({ accounts: ["431"] })).toEqual([]);
  });

  test("whatever the codes and names, no line and no cent is lost, and what was written comes back", () => {
    const code = fc.stringMatching(/^\d{4,6}$/);
    const name = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,5})?$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(code, name, fc.integer({ min: -9999, max: 9999 })), { minLength: 2, maxLength: 12 }), (cells) => {
        const rows = cells.map(([one, other, euros]) => row(`${one} - ${other}`, "", "", "", "", `${euros},00`));
        const lines = linesOf(rows);
        expect(lines.map(({ amount }) => amount)).toEqual(cells.map(([, , euros]) => euros * 100 + 0));
        expect(lines.map(({ account, accountName, written }) => (written === undefined ? account : written.account === `${account} - ${accountName}` && written.account))).toEqual(cells.map(([one, other]) => `${one} - ${other}`));
      }),
    );
  });
});
