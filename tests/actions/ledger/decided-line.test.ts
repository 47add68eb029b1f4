import { bookWithout } from "../../../src/actions/ledger/book-without";
import { decidedLine, isDecidedBy, undecidedLine } from "../../../src/actions/ledger/decided-line";
import type { Book } from "../../../src/rules/model/book";
import { cents } from "../../../src/rules/money/cents";
import { emptyBook, spare } from "../../rules/books/rows";

const waiting = { state: "wacht", reason: "Nog geen regel" };

describe("a kept line that a later import decided", () => {
  it("says by which import, and is as it was when that import goes", () => {
    const decided = decidedLine(waiting, "import-a-2");
    expect(decided).toEqual({ state: "verwerkt", reason: "import-a-2: Nog geen regel" });
    expect(isDecidedBy(decided, "import-a-2")).toBe(true);
    expect(undecidedLine(decided, "import-a-2")).toEqual(waiting);
  });

  it("is not that of another run of the same file", () => {
    expect(isDecidedBy(decidedLine(waiting, "import-a-2"), "import-a")).toBe(false);
    expect(isDecidedBy(decidedLine(waiting, "import-a"), "import-a-2")).toBe(false);
    expect(isDecidedBy(waiting, "import-a")).toBe(false);
  });
});

test("a book without an import has none of its rows, and lets the lines wait that it decided", () => {
  const kept = { ...spare.importLines, ...decidedLine(waiting, "b"), sourceLine: "h:1-1", importId: "a", amount: cents(500) } as Book["importLines"][number];
  const book: Book = {
    ...emptyBook,
    imports: [{ ...spare.imports, importId: "a" }, { ...spare.imports, importId: "b" }] as Book["imports"],
    importLines: [kept, { ...kept, ...waiting, importId: "b" }],
    expenditures: [{ ...spare.expenditures, importId: "b", sourceLine: "h:1-1" }, { ...spare.expenditures, importId: "" }] as Book["expenditures"],
    ledger: [{ ...spare.ledger, importId: "b" }, { ...spare.ledger, importId: "" }] as Book["ledger"],
    sources: [{ ...spare.sources, importId: "b" }] as Book["sources"],
  };
  const without = bookWithout(book, ["b"]);
  expect(without.imports).toEqual([book.imports[0]]);
  expect(without.importLines).toEqual([{ ...kept, ...waiting }]);
  expect(without.expenditures).toEqual([book.expenditures[1]]);
  expect(without.ledger).toEqual([book.ledger[1]]);
  expect(without.sources).toEqual([]);
  expect(bookWithout(book, ["c"])).toEqual(book);
});
