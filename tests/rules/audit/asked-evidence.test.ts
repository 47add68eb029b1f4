import { askedEvidence } from "../../../src/rules/audit/asked-evidence";
import { row, viewOf } from "../years/view-of";

type Cells = Readonly<Record<string, string | number | null>>;

const view = viewOf({ subsidies: [row("subsidies", { reference: "SUB-1", granted: 1 }), row("subsidies", { reference: "SUB-2", granted: 1, determined: 1 })] });
const of = (cells: Cells) => askedEvidence(row("expenditures", { amount: 100, ...cells }), view);

describe("a cost asks as evidence", () => {
  test.each<[what: string, cells: Cells, asked: readonly string[]]>([
    ["contract, invoice and statement of performance, for a purchase", { costType: "Inkoop" }, ["contract", "factuur", "prestatieverklaring"]],
    ["no invoice where its number stands in the book", { costType: "inkoop", invoice: "F-1" }, ["contract", "prestatieverklaring"]],
    ["the decision, for a subsidy that the book does not have", { costType: "subsidie", subsidy: "SUB-9" }, ["verlening"]],
    ["nothing, for a subsidy of the book that is not settled", { costType: "subsidie", subsidy: "sub-1" }, []],
    ["the account of its recipient and the settlement, once it is settled", { costType: "subsidie", subsidy: "SUB-2" }, ["verantwoording", "vaststelling"]],
    ["time sheets, for staff", { costType: "personeel" }, ["urenstaat"]],
    ["contract and existing housing, for rent", { costType: "huur" }, ["contract", "bestaande huisvesting"]],
    ["the same at an amount of zero", { costType: "personeel", amount: 0 }, ["urenstaat"]],
  ])("%s", (_, cells, asked) => {
    expect(of(cells)).toEqual({ costType: String(cells["costType"]).toLowerCase(), asked, missing: asked });
  });

  test.each<[what: string, cells: Cells]>([
    ["nobody gave its nature", { costType: "" }],
    ["its nature is none of the list", { costType: "dienst" }],
    ["its amount is not known", { costType: "inkoop", amount: null }],
    ["it is a credit", { costType: "inkoop", amount: -1 }],
    ["it is an accrual", { costType: "inkoop", kind: "Transitorisch" }],
  ])("nothing where %s", (_, cells) => {
    expect(of(cells)).toBeNull();
  });

  test.each<[evidence: string, cells: Cells, missing: readonly string[]]>([
    ["CONTRACT 12", { costType: "inkoop" }, ["factuur", "prestatieverklaring"]],
    ["raamovereenkomst", { costType: "inkoop" }, ["factuur", "prestatieverklaring"]],
    ["factuur, prestatieverklaring", { costType: "inkoop" }, ["contract"]],
    ["verleningsbeschikking", { costType: "subsidie" }, []],
    ["Verantwoording stichting; vaststelling", { costType: "subsidie", subsidy: "SUB-2" }, []],
    ["vaststelling", { costType: "subsidie", subsidy: "SUB-2" }, ["verantwoording"]],
    ["verlening", { costType: "subsidie", subsidy: "SUB-2" }, ["verantwoording", "vaststelling"]],
    ["urenstaat maart", { costType: "personeel" }, []],
    ["huurovereenkomst; bestaande huisvesting", { costType: "huur" }, []],
    ["foto", { costType: "huur" }, ["contract", "bestaande huisvesting"]],
  ])("less what the column Bewijs names: %s", (evidence, cells, missing) => {
    expect(of({ ...cells, evidence })?.missing).toEqual(missing);
  });
});
