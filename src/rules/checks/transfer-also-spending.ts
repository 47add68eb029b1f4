import type { BookCheck } from "./check";

/**
 * Money that went to another municipality counts as transferred, never also as spending; money that came from one is no negative cost.
 * The same document with the same cents among the spending means that it counts twice.
 */
export const transferAlsoSpending: BookCheck<"transfer-also-spending"> = {
  shape: "book",
  code: "transfer-also-spending",
  severity: "error",
  find({ book, spendingWithDocument }, report) {
    book.transfers.forEach(({ direction, document, amount }, row) => {
      if (document === "" || amount === null || amount === 0) {
        return;
      }
      const twice = direction.toLowerCase() === "van" ? 0 - amount : amount;
      if (spendingWithDocument(document).some((spending) => spending.amount === twice)) {
        report({ document, amount }, { part: "transfers", row, column: "document" });
      }
    });
  },
};
