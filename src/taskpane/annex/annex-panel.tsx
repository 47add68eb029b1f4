import { useState } from "react";
import type { OpenBook } from "../../actions/session-state";
import { annexLabels } from "../../messages/labels/annex-labels";
import { useLanguage } from "../context/language-context";
import { TabList } from "../tabs/tab-list";
import { TabPanel } from "../tabs/tab-panel";
import { CalendarView } from "./calendar/calendar-view";
import { FormPart } from "./form/form-part";
import { YearPanel } from "./year/year-panel";

const parts = ["account", "form", "calendar"] as const;

interface AnnexPanelProps {
  readonly open: OpenBook;
  readonly showFindings: () => void;
}

/** The accountability: the account of a year, the official form, and what is due. */
export function AnnexPanel({ open, showFindings }: AnnexPanelProps) {
  const words = annexLabels[useLanguage()];
  const [part, setPart] = useState<(typeof parts)[number]>("account");
  return (
    <>
      <TabList label={words.parts} look="entries" selected={part} select={setPart} tabs={parts.map((name) => ({ name, text: words[name] }))} />
      <TabPanel name={part}>
        {part === "account" ? <YearPanel open={open} showFindings={showFindings} /> : null}
        {part === "form" ? <FormPart open={open} /> : null}
        {part === "calendar" ? <CalendarView calendar={open.calendar} /> : null}
      </TabPanel>
    </>
  );
}
