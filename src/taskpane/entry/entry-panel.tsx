import { useState } from "react";
import type { OpenBook } from "../../actions/session-state";
import { bookLabels } from "../../messages/labels/book-labels";
import { useLanguage } from "../context/language-context";
import { TabList } from "../tabs/tab-list";
import { TabPanel } from "../tabs/tab-panel";
import { AllocationForm } from "./allocation-form";
import { FromFile } from "./from-file";
import { ImportPanel } from "./import-panel";
import { MeasuresPanel } from "./measures-panel";
import { OpeningForm } from "./opening-form";
import { ReceiptForm } from "./receipt-form";
import { SpendingForm } from "./spending-form";

const entries = ["spending", "measures", "import", "receipt", "allocation", "opening"] as const;

type Entry = (typeof entries)[number];

/** What an officer enters: spending, measures, a file, receipts, a further decision, or figures of years before the book. */
export function EntryPanel({ open }: { readonly open: OpenBook }) {
  const words = bookLabels[useLanguage()];
  const [entry, setEntry] = useState<Entry>(open.book.measures.length === 0 ? "measures" : "spending");
  return (
    <>
      <TabList label={words.entries} look="entries" selected={entry} select={setEntry} tabs={entries.map((name) => ({ name, text: words[name] }))} />
      <TabPanel name={entry}>
        {entry === "spending" ? <SpendingForm open={open} toMeasures={() => setEntry("measures")} /> : null}
        {entry === "measures" ? <MeasuresPanel open={open} /> : null}
        {entry === "receipt" ? (
          <>
            <ReceiptForm />
            <FromFile key="payments" open={open} kind="payments" />
          </>
        ) : null}
        {entry === "allocation" ? (
          <>
            <AllocationForm open={open} />
            <FromFile key="amounts" open={open} kind="amounts" />
          </>
        ) : null}
        {entry === "opening" ? <OpeningForm /> : null}
        {entry === "import" ? <ImportPanel open={open} /> : null}
      </TabPanel>
    </>
  );
}
