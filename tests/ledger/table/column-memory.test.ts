import fc from "fast-check";
import { ledgerFields } from "../../../src/ledger/model/ledger-field";
import { mappingFromMemory } from "../../../src/ledger/table/mapping-from-memory";
import { memoryOfMapping } from "../../../src/ledger/table/memory-of-mapping";
import { answerWords, fieldWords } from "../../../src/ledger/table/memory-words";
import { mappingOf } from "./mapping-of";

describe("tblKoppeling keeps what the columns of a source hold", () => {
  test("in words that an officer reads", () => {
    expect(memoryOfMapping("Export", mappingOf({ account: "GBR", amount: "Bedrag (€)" }, { notation: "point", reversed: true, fiscalYear: 2022 }))).toEqual([
      { source: "Export", field: "rekening", column: "GBR" },
      { source: "Export", field: "bedrag", column: "Bedrag (€)" },
      { source: "Export", field: "notatie", column: "punt" },
      { source: "Export", field: "datums", column: "dag eerst" },
      { source: "Export", field: "teken", column: "kosten negatief" },
      { source: "Export", field: "boekjaar", column: "2022" },
    ]);
  });

  test("no two words are the same", () => {
    const words = [...Object.values(fieldWords), ...Object.values(answerWords)];
    expect(new Set(words).size).toBe(words.length);
  });

  test("every mapping reads back as it was", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ledgerFields), { minLength: 1 }),
        fc.constantFrom("comma" as const, "point" as const, null),
        fc.constantFrom("day-first" as const, "month-first" as const),
        fc.boolean(),
        fc.option(fc.integer({ min: 2000, max: 2099 })),
        (fields, notation, dates, reversed, fiscalYear) => {
          const mapping = mappingOf(Object.fromEntries(fields.map((field, index) => [field, `Kolom ${index}`])), { notation, dates, reversed, fiscalYear });
          expect(mappingFromMemory("Bron", memoryOfMapping("Bron", mapping))).toEqual(mapping);
        },
      ),
    );
  });

  test("rows of another source do not matter", () => {
    const mapping = mappingOf({ amount: "Saldo" });
    expect(mappingFromMemory("Bron", [...memoryOfMapping("Andere bron", mappingOf({ debit: "D" })), ...memoryOfMapping("Bron", mapping)])).toEqual(mapping);
    expect(mappingFromMemory("Derde", memoryOfMapping("Bron", mapping))).toBeNull();
  });

  test.each([
    ["a word that is not known", { field: "bedragg", column: "B" }],
    ["a field that stands twice", { field: "bedrag", column: "B" }],
    ["an answer that is not known", { field: "notatie", column: "apostrof" }],
    ["an answer that stands twice", { field: "teken", column: "kosten negatief" }],
    ["a year that is none", { field: "boekjaar", column: "22" }],
  ])("%s makes the mapping unusable, not half used", (_, row) => {
    const rows = memoryOfMapping("Bron", mappingOf({ amount: "Saldo" }, { notation: null }));
    expect(mappingFromMemory("Bron", rows)).not.toBeNull();
    expect(mappingFromMemory("Bron", [...rows, { source: "Bron", ...row }])).toBeNull();
  });
});
