import fc from "fast-check";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { Expenditure } from "../../../src/rules/model/expenditure";
import { cents } from "../../../src/rules/money/cents";
import type { BookedInvoices } from "../../../src/rules/portfolio/booked-invoice";
import { invoicesAboveWhole } from "../../../src/rules/portfolio/invoices-above-whole";
import { invoicesOfBook } from "../../../src/rules/portfolio/invoices-of-book";
import { spare } from "../books/rows";

type Cells = Partial<Omit<Expenditure, "amount" | "recoverableVat" | "otherFunding">> & { readonly amount?: number; readonly recoverableVat?: number; readonly otherFunding?: number };

const on = "2022-09-15" as IsoDate;
let made = 0;

/** A row of spending on invoice F-1 of Bureau Voorbeeld. */
function row({ amount = 0, recoverableVat, otherFunding, ...more }: Cells): Expenditure {
  made += 1;
  return {
    ...spare.expenditures,
    rowId: `B${made}`,
    counterparty: "Bureau Voorbeeld",
    invoice: "F-1",
    invoicedOn: on,
    amount: cents(amount),
    recoverableVat: recoverableVat === undefined ? null : cents(recoverableVat),
    otherFunding: otherFunding === undefined ? null : cents(otherFunding),
    ...more,
  };
}

const book = (grant: string, expenditures: readonly Expenditure[], municipality = "0000"): BookedInvoices => invoicesOfBook({ scheme: grant, municipality, expenditures });
const found = (...books: readonly BookedInvoices[]) => invoicesAboveWhole(books).map(({ whole, charged, excess }) => [whole, charged, excess]);

describe("one invoice that two grants pay", () => {
  test("is charged to each for its part, and each book names the other's: nothing is wrong", () => {
    expect(found(book("D14", [row({ amount: 6000, otherFunding: 4000 })]), book("D8-2019", [row({ amount: 4000, otherFunding: 6000 })]))).toEqual([]);
  });

  test("with one cent more than the whole is one cent too much, and the rows of both books are named", () => {
    const [d14, d8] = [row({ amount: 6001, otherFunding: 3999 }), row({ amount: 4000, otherFunding: 6000 })];
    expect(invoicesAboveWhole([book("D14", [row({ invoice: "F-2", amount: 100 }), d14]), book("D8-2019", [d8])])).toEqual([
      {
        counterparty: "Bureau Voorbeeld",
        number: "F-1",
        on,
        sourceLine: "",
        whole: 10_000,
        charged: 10_001,
        excess: 1,
        parts: [
          { book: 0, charged: 6001, rows: [{ rowId: d14.rowId, row: 1 }] },
          { book: 1, charged: 4000, rows: [{ rowId: d8.rowId, row: 0 }] },
        ],
      },
    ]);
  });

  test("and that both charge in full is found whatever the case and spaces of its names", () => {
    expect(found(book("D14", [row({ amount: 10_000 })]), book("D8-2019", [row({ amount: 10_000, counterparty: " BUREAU  voorbeeld", invoice: "f-1 " })]))).toEqual([[10_000, 20_000, 10_000]]);
  });

  test("line by line, typed by hand, without a word of the other's part: how much the invoice is nobody says, so nothing is found", () => {
    expect(found(book("D14", [row({ amount: 6000 })]), book("D8-2019", [row({ amount: 4000 })]))).toEqual([]);
    expect(found(book("D14", [row({ amount: 6000 })]), book("D8-2019", [row({ amount: 4000, otherFunding: 1 })]))).toEqual([[6000, 10_000, 4000]]);
  });

  test("counts recoverable VAT with the whole, in whichever book it stands", () => {
    expect(found(book("D14", [row({ amount: 6000 })]), book("D8-2019", [row({ amount: 4000, recoverableVat: 2100, otherFunding: 6000 })]))).toEqual([]);
  });

  test("in several rows, of several years, is the sum of these", () => {
    const rows = [row({ amount: 3000, otherFunding: 2000 }), row({ amount: 3000, otherFunding: 2000, year: 2023 })];
    expect(found(book("D14", rows), book("D8-2019", [row({ amount: 4000 })]))).toEqual([]);
    expect(found(book("D14", rows), book("D8-2019", [row({ amount: 4001 })]))).toEqual([[10_000, 10_001, 1]]);
  });
});

describe("what is another invoice", () => {
  test.each<[string, Cells]>([
    ["of another counterparty", { counterparty: "Stichting Voorbeeld" }],
    ["with another number", { invoice: "F-2" }],
    ["of another day", { invoicedOn: "2022-09-16" as IsoDate }],
    ["with the same text as number of the document", { invoice: "", document: "F-1" }],
    ["without a counterparty", { counterparty: " " }],
    ["without a number", { invoice: "" }],
    ["without a date", { invoicedOn: null }],
  ])("%s is not held against it", (_, other) => {
    expect(found(book("D14", [row({ amount: 10_000 })]), book("D8-2019", [row({ amount: 10_000, ...other })]))).toEqual([]);
  });

  test("in the book of another municipality is another one too", () => {
    expect(found(book("D14", [row({ amount: 10_000 })]), book("D8-2019", [row({ amount: 10_000 })], "0014"))).toEqual([]);
  });

  test("without a number of the supplier, the document and the booking date tell it", () => {
    const booked = { invoice: "", document: "INK-7", invoicedOn: null, bookedOn: on };
    expect(found(book("D14", [row({ amount: 100, ...booked })]), book("D8-2019", [row({ amount: 100, ...booked })]))).toEqual([[100, 200, 100]]);
  });
});

describe("lines of the ledger", () => {
  test("are told apart: two lines of one invoice, each charged in full to its own grant, are well", () => {
    expect(found(book("D14", [row({ amount: 6000, sourceLine: "id:2022/7/1" })]), book("D8-2019", [row({ amount: 4000, sourceLine: "id:2022/7/2" })]))).toEqual([]);
  });

  test("that two grants both charge are found, also where another line leaves room", () => {
    const first = book("D14", [row({ amount: 6000, sourceLine: "id:2022/7/1" }), row({ amount: 1000, otherFunding: 9000, sourceLine: "id:2022/7/2" })]);
    const other = book("D8-2019", [row({ amount: 6000, sourceLine: "id:2022/7/1" })]);
    expect(invoicesAboveWhole([first, other])).toMatchObject([{ sourceLine: "id:2022/7/1", whole: 6000, charged: 12_000, excess: 6000 }]);
  });

  test("say nothing of rows typed by hand, which are held against the whole invoice", () => {
    expect(found(book("D14", [row({ amount: 6000, sourceLine: "id:2022/7/1" })]), book("D8-2019", [row({ amount: 6000 })]))).toEqual([[6000, 12_000, 6000]]);
  });
});

describe("what is no alarm", () => {
  test("a credit note that refers to the invoice takes off what is charged", () => {
    const first = row({ amount: 10_000 });
    const credit = row({ amount: -10_000, invoice: "CR-1", refersTo: first.rowId.toLowerCase() });
    expect(found(book("D14", [first, credit]), book("D8-2019", [row({ amount: 10_000 })]))).toEqual([]);
    expect(found(book("D14", [first, { ...credit, amount: cents(-9999) }]), book("D8-2019", [row({ amount: 10_000 })]))).toEqual([[10_000, 10_001, 1]]);
  });

  test("two versions of the book of one grant are no two grants; beside another grant the one that charges most counts", () => {
    const [older, newer] = [book("D14", [row({ amount: 10_000 })]), book("D14", [row({ amount: 6000, otherFunding: 4000 })])];
    expect(found(older, newer)).toEqual([]);
    expect(found(newer, book("D8-2019", [row({ amount: 4000 })]))).toEqual([]);
    expect(found(older, newer, book("D8-2019", [row({ amount: 4000 })]))).toEqual([[10_000, 14_000, 4000]]);
  });

  test("an amount that cannot be read leaves the invoice unknown in that book", () => {
    const unreadable = [{ column: "otherFunding", shown: "veel", why: "text" }] as const;
    expect(found(book("D14", [row({ amount: 6000, unreadable })]), book("D8-2019", [row({ amount: 4000 })]))).toEqual([]);
  });

  test("a credit note that two grants share", () => {
    expect(found(book("D14", [row({ amount: -6000, otherFunding: -4000 })]), book("D8-2019", [row({ amount: -4000, otherFunding: -6000 })]))).toEqual([]);
  });
});

describe("what is found", () => {
  const line = (number: number, amount: number, more: Cells = {}) => row({ amount, sourceLine: `id:2022/7/${number}`, ...more });

  test("stands by invoice and then by line, whatever the order of the books", () => {
    const first = book("D14", [line(2, 200), line(1, 100), row({ invoice: "A-1", amount: 50 })]);
    const second = book("D8-2019", [row({ invoice: "A-1", amount: 50 }), line(1, 100), line(2, 200)]);
    for (const books of [[first, second], [second, first]]) {
      expect(invoicesAboveWhole(books).map(({ number, sourceLine, excess }) => [number, sourceLine, excess])).toEqual([
        ["A-1", "", 50],
        ["F-1", "id:2022/7/1", 100],
        ["F-1", "id:2022/7/2", 200],
      ]);
    }
  });

  test("names the parts in the order of the books, of each grant the largest, with all rows of that book", () => {
    const [one, two] = [row({ amount: 60 }), row({ amount: 40 })];
    const found = invoicesAboveWhole([book("D14", [row({ amount: 90 })]), book("D8-2019", [row({ amount: 100 })]), book("D14", [one, two])]);
    expect(found.map(({ parts }) => parts.map(({ book: at, charged, rows }) => [at, charged, rows.length]))).toEqual([[[1, 100, 1], [2, 100, 2]]]);
  });

  test("of two versions that charge the same names the one that states more, and of two that are the same the first", () => {
    const other = book("D8-2019", [row({ amount: 150, otherFunding: 0 })]);
    const booksOf = (...d14: readonly Cells[]) => invoicesAboveWhole([...d14.map((cells) => book("D14", [row(cells)])), other]).map(({ parts }) => parts.map((part) => part.book));
    expect(booksOf({ amount: 100, otherFunding: 20 }, { amount: 100, otherFunding: 30 })).toEqual([[1, 2]]);
    expect(booksOf({ amount: 100, otherFunding: 30 }, { amount: 100, otherFunding: 20 })).toEqual([[0, 2]]);
    expect(booksOf({ amount: 100, otherFunding: 30 }, { amount: 100, otherFunding: 30 })).toEqual([[0, 2]]);
    expect(booksOf({ amount: 100, otherFunding: 20 }, { amount: 90, otherFunding: 40 })).toEqual([[0, 2]]);
  });

  test("of an invoice of which a line was credited is held as a whole, because nobody says which line", () => {
    const first = line(1, 6_000);
    const credit = row({ amount: -1_000, invoice: "CR-1", refersTo: first.rowId });
    const books = [book("D14", [first, credit]), book("D8-2019", [line(1, 6_000)])];
    expect(invoicesAboveWhole(books)).toMatchObject([{ sourceLine: "", whole: 6_000, charged: 11_000, excess: 5_000 }]);
  });

  test("is above what the known lines of the ledger add up to, also where no book has all of them", () => {
    const typed = row({ amount: 3_000, otherFunding: 1 });
    expect(found(book("D14", [line(1, 6_000)]), book("D8-2019", [line(2, 5_000), typed]))).toEqual([[11_000, 14_000, 3_000]]);
    expect(found(book("D14", [line(1, 6_000)]), book("D8-2019", [line(1, 5_000), typed]))).toEqual([[8_001, 14_000, 5_999]]);
    expect(found(book("D14", [line(1, 6_000)]), book("D8-2019", [line(2, 5_000), { ...typed, amount: cents(0) }]))).toEqual([]);
  });

  test("is also a credit note of which the grants take off less than it is", () => {
    expect(found(book("D14", [row({ amount: -6_000, otherFunding: -4_000 })]), book("D8-2019", [row({ amount: -3_000, otherFunding: -7_000 })]))).toEqual([[-10_000, -9_000, 1_000]]);
    expect(found(book("D14", [line(1, -6_000, { otherFunding: -4_000 })]), book("D8-2019", [line(1, -3_000, { otherFunding: -7_000 })]))).toEqual([[-10_000, -9_000, 1_000]]);
  });

  test("is never a line that one grant alone has, whatever its book states", () => {
    const other = book("D8-2019", [line(2, 100)]);
    expect(found(book("D14", [line(1, 100, { recoverableVat: -20 })]), other)).toEqual([]);
    expect(found(book("D14", [line(1, 100)]), book("D14", [line(1, 90, { recoverableVat: -20 })]), other)).toEqual([]);
  });

  test("is not what two versions of one book state alike, while another grant states something else", () => {
    expect(found(book("D14", [row({ amount: 6_000 })]), book("D14", [row({ amount: 6_000 })]), book("D8-2019", [row({ amount: 4_000 })]))).toEqual([]);
    expect(found(book("D14", [row({ amount: 6_000 })]), book("D14", [row({ amount: 4_000 })]), book("D8-2019", [row({ amount: 4_000 })]))).toEqual([[6_000, 10_000, 4_000]]);
  });
});

describe("whatever the invoices", () => {
  const amount = fc.integer({ min: -5000, max: 20_000 });
  const cells = fc.record({ amount, otherFunding: fc.integer({ min: 0, max: 20_000 }), sourceLine: fc.constantFrom("", "id:1", "id:2"), invoice: fc.constantFrom("F-1", "F-2") });
  const bookOf = fc.tuple(fc.constantFrom("D14", "D8-2019", "X1"), fc.array(cells, { maxLength: 6 }));
  const booksOf = (content: readonly (readonly [string, readonly Cells[]])[]) => content.map(([grant, rows]) => book(grant, rows.map((one, index) => ({ ...row(one), rowId: `R${index}` }))));

  test("no cent is lost: the parts are what is charged, which is the whole and the excess", () => {
    fc.assert(
      fc.property(fc.array(bookOf, { maxLength: 4 }), (content) => {
        for (const { parts, charged, whole, excess } of invoicesAboveWhole(booksOf(content))) {
          expect(parts.reduce((sum, part) => sum + part.charged, 0)).toBe(charged);
          expect(whole + excess).toBe(charged);
          expect(excess).toBeGreaterThan(0);
          expect(parts.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  test("the order of the books does not matter", () => {
    const plain = (books: readonly BookedInvoices[]) => invoicesAboveWhole(books).map(({ parts, ...rest }) => ({ ...rest, grants: parts.map((part) => [books[part.book]?.grant, part.charged]).sort() }));
    fc.assert(
      fc.property(fc.array(bookOf, { maxLength: 4 }), (content) => {
        const books = booksOf(content);
        expect(plain([...books].reverse())).toEqual(plain(books));
      }),
    );
  });

  test("an invoice that is divided to the cent is never found, and one cent more always is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (one, two, three) => {
        const whole = one + two + three;
        const shares = [one, two, three].map((share, index) => book(["D14", "D8-2019", "X1"][index] ?? "", [row({ amount: share, otherFunding: whole - share })]));
        expect(found(...shares)).toEqual([]);
        const above = book("D14", [row({ amount: one + 1, otherFunding: whole - one - 1 })]);
        expect(found(above, ...shares.slice(1))).toEqual([[whole, whole + 1, 1]]);
      }),
    );
  });
});
