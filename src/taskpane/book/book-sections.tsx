import { CounterBadge, Tab, TabList } from "@fluentui/react-components";
import { bookLabels } from "../../messages/labels/book-labels";
import { useLanguage } from "../context/language-context";

const sections = ["overview", "entry", "findings"] as const;

export type Section = (typeof sections)[number];

/** The three sections of a book; three fit beside each other in the narrowest pane. */
export function BookSections({ section, choose, findings }: { readonly section: Section; readonly choose: (section: Section) => void; readonly findings: number }) {
  const words = bookLabels[useLanguage()];
  return (
    <TabList className="sections" selectedValue={section} aria-label={words.sections} onTabSelect={(_event, { value }) => choose(sections.find((one) => one === value) ?? "overview")}>
      {sections.map((one) => (
        <Tab key={one} value={one} id={`tab-${one}`} aria-controls={one === section ? `panel-${one}` : undefined}>
          {words[one]}
          {one === "findings" && findings > 0 ? <CounterBadge className="counter" aria-hidden="true" appearance="filled" color="informative" size="small" overflowCount={999} count={findings} /> : null}
        </Tab>
      ))}
    </TabList>
  );
}
