import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSpendingCsv } from "../../src/actions/fields/read-spending-csv";

const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "..", "data", name)));

describe("a spending CSV that is broken is refused whole, and the refusal says what is wrong", () => {
  it.each([
    ["missing-column", { code: "csv-headers", facts: { missing: ["Bedrag"], unknown: [], repeated: [] } }],
    ["unknown-column", { code: "csv-headers", facts: { missing: [], unknown: ["Kostenplaats"], repeated: [] } }],
    ["duplicate-header", { code: "csv-headers", facts: { missing: [], unknown: [], repeated: ["Bedrag"] } }],
    ["windows-1252", { code: "csv-encoding", facts: { line: 2 } }],
    ["unreadable-amount", { code: "csv-rows", facts: { count: 1, problems: [{ line: 3, column: "Bedrag", shown: "1.2.3,4", problem: "not-an-amount" }] } }],
    ["impossible-date", { code: "csv-rows", facts: { count: 1, problems: [{ line: 3, column: "Boekdatum", shown: "31-02-2022", problem: "not-a-date" }] } }],
    ["too-few-columns", { code: "csv-rows", facts: { count: 1, problems: [{ line: 3, column: "", shown: "9", problem: "column-count" }] } }],
    ["header-only", { code: "csv-empty", facts: {} }],
    ["empty", { code: "csv-empty", facts: {} }],
  ])("%s", (name, refusal) => {
    expect(readSpendingCsv(bytes(`broken/${name}.csv`))).toEqual({ ok: false, refusal });
  });

  it("while the example of Gemeente Voorbeeld is taken over, byte order mark, quotes and all", () => {
    const read = readSpendingCsv(bytes("voorbeeld/besteding.csv"));
    expect(read.ok && read.value.length).toBe(330);
  });
});
