import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { Expenditure } from "../../../src/rules/model/expenditure";
import { cents } from "../../../src/rules/money/cents";
import { invoicesOfBook } from "../../../src/rules/portfolio/invoices-of-book";
import { spare } from "../books/rows";

const on = "2022-09-15" as IsoDate;

/** A row of spending on invoice F-1 of Bureau Voorbeeld. */
function row(rowId: string, amount: number | null, more: Partial<Expenditure> = {}): Expenditure {
  return { ...spare.expenditures, rowId, counterparty: "Bureau Voorbeeld", invoice: "F-1", invoicedOn: on, amount: amount === null ? null : cents(amount), ...more };
}

const invoicesOf = (...expenditures: readonly Expenditure[]) => invoicesOfBook({ scheme: "D14", municipality: "0344", expenditures }).invoices;
const creditedOf = (...expenditures: readonly Expenditure[]) => invoicesOf(...expenditures).map(({ number, credited }) => [number, credited]);

describe("an invoice as a book has it", () => {
  test("adds up the rows of one line, with what is charged and what its source stated", () => {
    const rows = [
      row("B1", 1_000, { counterparty: " Bureau  Voorbeeld ", invoice: " F-1 ", recoverableVat: cents(210) }),
      row("B2", 500, { otherFunding: cents(40) }),
      row("B3", 70, { sourceLine: "id:7" }),
      row("B4", 6, { sourceLine: "id:7", recoverableVat: cents(1) }),
    ];
    expect(invoicesOfBook({ scheme: "D14", municipality: "0344", expenditures: rows })).toEqual({
      grant: "D14",
      invoices: [
        {
          key: '["0344","bureau voorbeeld",true,"f-1","2022-09-15"]',
          counterparty: "Bureau  Voorbeeld",
          number: "F-1",
          on,
          credited: 0,
          lines: [
            { sourceLine: "", charged: 1_500, stated: 1_750, isShared: true, rows: [{ rowId: "B1", row: 0 }, { rowId: "B2", row: 1 }] },
            { sourceLine: "id:7", charged: 76, stated: 77, isShared: false, rows: [{ rowId: "B3", row: 2 }, { rowId: "B4", row: 3 }] },
          ],
        },
      ],
    });
  });

  test("has other money in it once one of its rows says so; other funding of nothing says nothing", () => {
    const isShared = (...others: readonly (number | null)[]) => invoicesOf(...others.map((other, index) => row(`B${index}`, 10, { otherFunding: other === null ? null : cents(other) }))).map(({ lines }) => lines[0]?.isShared);
    expect(isShared(null, 0)).toEqual([false]);
    expect(isShared(1, null)).toEqual([true]);
    expect(isShared(null, 1)).toEqual([true]);
  });

  test("is known by its day of invoice before the day of booking", () => {
    expect(invoicesOf(row("B1", 1, { bookedOn: "2022-10-01" as IsoDate }), row("B2", 1, { invoicedOn: null, bookedOn: on })).map((one) => one.on)).toEqual([on]);
  });

  test("by the number of the supplier is another than by the number of the document", () => {
    expect(invoicesOf(row("B1", 1), row("B2", 1, { invoice: " ", document: "F-1 " })).map(({ number }) => number)).toEqual(["F-1", "F-1"]);
    expect(invoicesOf(row("B1", 1, { document: "INK-1" }), row("B2", 1, { document: "INK-2" }))).toHaveLength(1);
  });

  test("is none where nothing is filled in of who, which or when, nor where a row has no amount", () => {
    expect(invoicesOf(row("B1", 1, { counterparty: "\t" }), row("B2", 1, { invoice: "", document: " " }), row("B3", 1, { invoicedOn: null }), row("B4", null))).toEqual([]);
  });

  test.each<["amount" | "recoverableVat" | "otherFunding"]>([["amount"], ["recoverableVat"], ["otherFunding"]])("is left out as a whole where %s of one of its rows cannot be read, and no other invoice is", (column) => {
    const unreadable = [{ column, shown: "veel", why: "text" }] as const;
    const misread = row("B2", column === "amount" ? null : 5, { unreadable });
    expect(invoicesOf(row("B1", 1), misread, row("B3", 1), row("B4", 9, { invoice: "F-2" })).map(({ number }) => number)).toEqual(["F-2"]);
    expect(invoicesOf(misread, row("B1", 1))).toEqual([]);
  });

  test("stays where only another cell cannot be read", () => {
    const unreadable = [{ column: "hours", shown: "veel", why: "text" }] as const;
    expect(invoicesOf(row("B1", 1, { unreadable }))).toHaveLength(1);
  });
});

describe("a credit note", () => {
  const note = (refersTo: string, amount = -300) => row("C1", amount, { invoice: "CR-1", refersTo });

  test("takes off what it credits of the invoice that it names by row or by document, whatever the case", () => {
    expect(creditedOf(row("B1", 1_000, { document: "INK-1" }), note("b1"))).toEqual([["F-1", -300], ["CR-1", 0]]);
    expect(creditedOf(row("B1", 1_000, { document: "INK-1" }), note("ink-1"))).toEqual([["F-1", -300], ["CR-1", 0]]);
    expect(creditedOf(row("b1", 1_000, { document: "ink-1" }), note("INK-1"), row("C2", -50, { invoice: "CR-2", refersTo: "B1" }))).toEqual([["F-1", -350], ["CR-1", 0], ["CR-2", 0]]);
  });

  test("before the invoice in the sheet counts as well, and so does one that is no invoice itself", () => {
    expect(creditedOf(note("B1"), row("B1", 1_000))).toEqual([["CR-1", 0], ["F-1", -300]]);
    expect(creditedOf(row("B1", 1_000), { ...note("B1"), counterparty: "", invoicedOn: null })).toEqual([["F-1", -300]]);
  });

  test("takes nothing off where it names nothing that the book has, or where it is an addition", () => {
    expect(creditedOf(row("B1", 1_000), note("B9"))).toEqual([["F-1", 0], ["CR-1", 0]]);
    expect(creditedOf(row("", 1_000), note(""))).toEqual([["F-1", 0], ["CR-1", 0]]);
    expect(creditedOf(row("B1", 1_000), note("B1", 300))).toEqual([["F-1", 0], ["CR-1", 0]]);
    expect(creditedOf(row("B1", 1_000), { ...note("B1"), amount: null })).toEqual([["F-1", 0]]);
  });

  test("under the number of the invoice is a row of it already, and is not taken off twice", () => {
    expect(creditedOf(row("B1", 1_000), row("B2", -300, { refersTo: "B1" }))).toEqual([["F-1", 0]]);
  });

  test("on a document with two invoices is taken off both", () => {
    expect(creditedOf(row("B1", 1_000, { document: "INK-1" }), row("B2", 500, { document: "INK-1", invoice: "F-2" }), note("INK-1"))).toEqual([["F-1", -300], ["F-2", -300], ["CR-1", 0]]);
  });
});
