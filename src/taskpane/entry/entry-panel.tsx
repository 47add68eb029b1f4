import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { OpenBook } from "../../actions/session-state";
import { bookLabels } from "../../messages/labels/book-labels";
import { paneLabels } from "../../messages/labels/pane-labels";
import { useLanguage } from "../context/language-context";
import { TabList } from "../tabs/tab-list";
import { TabPanel } from "../tabs/tab-panel";
import { ImportPanel } from "./import-panel";
import { MeasuresPanel } from "./measures-panel";
import { SpendingForm } from "./spending-form";

/** Money of the state comes a few times a year, so the pane starts without its forms. */
const MoneyPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "money-pane" */ "./money/money-panel")).MoneyPanel }));

const entries = ["spending", "measures", "import", "receipt", "allocation", "opening"] as const;

type Entry = (typeof entries)[number];

/** What an officer enters: spending, measures, a file, receipts, a further decision, or figures of years before the book. */
export function EntryPanel({ open }: { readonly open: OpenBook }) {
  const language = useLanguage();
  const words = bookLabels[language];
  const [entry, setEntry] = useState<Entry>(open.book.measures.length === 0 ? "measures" : "spending");
  return (
    <>
      <TabList label={words.entries} look="entries" selected={entry} select={setEntry} tabs={entries.map((name) => ({ name, text: words[name] }))} />
      <TabPanel name={entry}>
        {entry === "spending" ? <SpendingForm open={open} toMeasures={() => setEntry("measures")} /> : null}
        {entry === "measures" ? <MeasuresPanel open={open} /> : null}
        {entry === "receipt" || entry === "allocation" || entry === "opening" ? (
          <Suspense fallback={<Spinner size="small" label={paneLabels[language].busy} />}>
            <MoneyPanel open={open} entry={entry} />
          </Suspense>
        ) : null}
        {entry === "import" ? <ImportPanel open={open} /> : null}
      </TabPanel>
    </>
  );
}
