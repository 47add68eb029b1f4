import { lazy, Suspense, useEffect, useState } from "react";
import { Spinner } from "@fluentui/react-components";
import type { OpenBook } from "../../actions/session-state";
import { bookLabels } from "../../messages/labels/book-labels";
import { useLanguage } from "../context/language-context";
import { EntryPanel } from "../entry/entry-panel";
import { FindingsPanel } from "../findings/findings-panel";
import { BookHeader } from "./book-header";
import { BookSections, type Section } from "./book-sections";
import { FindingsCount } from "./findings-count";
import { NameQuestion } from "./name-question";
import { OverviewPanel } from "./overview-panel";
import { TabPanel } from "../tabs/tab-panel";
import { StatusStrip } from "./status-strip";
import { UpdateBar } from "./update-bar";
import { WhoLine } from "./who-line";

/** Accountability is the work of some weeks a year, so the pane starts without it. */
const AnnexPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "annex-pane" */ "../annex/annex-panel")).AnnexPanel }));

/** An open book: header, state of the checks, and one of its sections. */
export function BookView({ open }: { readonly open: OpenBook }) {
  const [section, setSection] = useState<Section>("overview");
  const { annexLoading: loading } = bookLabels[useLanguage()];
  const [asking, setAsking] = useState(false);
  // The form that made the book was scrolled to its end; the book begins at its head.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, []);
  return (
    <main className="view">
      <BookHeader open={open} />
      <FindingsCount findings={open.findings} />
      <StatusStrip open={open} showFindings={() => setSection("findings")} />
      {open.outdated ? <UpdateBar /> : null}
      {open.who === "" || asking ? <NameQuestion who={open.who} answered={() => setAsking(false)} /> : null}
      <BookSections section={section} choose={setSection} findings={open.findings.length} />
      <TabPanel name={section}>
        {section === "overview" ? <OverviewPanel open={open} /> : null}
        {section === "entry" ? <EntryPanel open={open} /> : null}
        {section === "findings" ? <FindingsPanel open={open} /> : null}
        {section === "annex" ? (
          <Suspense fallback={<Spinner size="small" label={loading} />}>
            <AnnexPanel open={open} showFindings={() => setSection("findings")} />
          </Suspense>
        ) : null}
      </TabPanel>
      <WhoLine who={open.who} change={() => setAsking(true)} />
    </main>
  );
}
