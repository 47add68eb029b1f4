import type { OpenBook } from "../../../actions/session-state";
import { AllocationForm } from "../allocation-form";
import { OpeningForm } from "../opening-form";
import { ReceiptForm } from "../receipt-form";
import { MoneyImport } from "./money-import";

/** What is recorded of the money of the state. */
export type MoneyEntry = "receipt" | "allocation" | "opening";

/** Receipts and decisions, one by one or from a file, and the figures of years before the book. */
export function MoneyPanel({ open, entry }: { readonly open: OpenBook; readonly entry: MoneyEntry }) {
  switch (entry) {
    case "receipt":
      return (
        <>
          <ReceiptForm />
          <MoneyImport key="payments" open={open} kind="payments" />
        </>
      );
    case "allocation":
      return (
        <>
          <AllocationForm open={open} />
          <MoneyImport key="amounts" open={open} kind="amounts" />
        </>
      );
    case "opening":
      return <OpeningForm />;
  }
}
