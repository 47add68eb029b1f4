import { Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenBook } from "../../actions/session-state";
import { bookLabels } from "../../messages/labels/book-labels";
import { useLanguage } from "../context/language-context";
import { ImportForm } from "./import-form";
import { MeasuresPanel } from "./measures-panel";
import { ReceiptForm } from "./receipt-form";
import { SpendingForm } from "./spending-form";

const entries = ["spending", "measures", "receipt", "import"] as const;

type Entry = (typeof entries)[number];

/** What an officer enters: spending, measures, receipts, or a file. */
export function EntryPanel({ open }: { readonly open: OpenBook }) {
  const words = bookLabels[useLanguage()];
  const [entry, setEntry] = useState<Entry>(open.book.measures.length === 0 ? "measures" : "spending");
  return (
    <>
      <TabList className="entries" appearance="subtle-circular" size="small" selectedValue={entry} aria-label={words.entries} onTabSelect={(_event, { value }) => setEntry(entries.find((one) => one === value) ?? "spending")}>
        {entries.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} aria-controls={one === entry ? `panel-${one}` : undefined}>
            {words[one]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`panel-${entry}`} aria-labelledby={`tab-${entry}`}>
        {entry === "spending" ? <SpendingForm open={open} toMeasures={() => setEntry("measures")} /> : null}
        {entry === "measures" ? <MeasuresPanel open={open} /> : null}
        {entry === "receipt" ? <ReceiptForm /> : null}
        {entry === "import" ? <ImportForm /> : null}
      </div>
    </>
  );
}
