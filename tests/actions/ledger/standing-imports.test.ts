import { standingImports } from "../../../src/actions/ledger/standing-imports";
import type { Book } from "../../../src/rules/model/book";
import { cents } from "../../../src/rules/money/cents";
import { emptyBook, spare } from "../../rules/books/rows";

test("imports are listed with what stands of them, the last first; a CSV of spending is among them without a file", () => {
  const book: Book = {
    ...emptyBook,
    imports: [
      { ...spare.imports, importId: "import-a", file: "januari.csv", rowId: "01A" },
      { ...spare.imports, importId: "import-b", file: "februari.xaf", rowId: "01C" },
    ] as Book["imports"],
    importLines: [
      { ...spare.importLines, importId: "import-a", state: "wacht", rowId: "01A2" },
      { ...spare.importLines, importId: "import-a", state: "verwerkt", rowId: "01A3" },
      { ...spare.importLines, importId: "import-a", state: "uitgezonderd", rowId: "01A4" },
    ] as Book["importLines"],
    expenditures: [
      { ...spare.expenditures, importId: "import-b", amount: cents(1_000), rowId: "01C1" },
      { ...spare.expenditures, importId: "csv-c", amount: cents(300), rowId: "01B" },
      { ...spare.expenditures, importId: "csv-c", amount: cents(-100), rowId: "01B1" },
      { ...spare.expenditures, importId: "", amount: cents(9_999), rowId: "01Z" },
    ] as Book["expenditures"],
  };
  expect(standingImports(book)).toEqual([
    { importId: "import-b", file: "februari.xaf", spendingRows: 1, spending: 1_000, waiting: 0 },
    { importId: "csv-c", file: "", spendingRows: 2, spending: 200, waiting: 0 },
    { importId: "import-a", file: "januari.csv", spendingRows: 0, spending: 0, waiting: 1 },
  ]);
});
