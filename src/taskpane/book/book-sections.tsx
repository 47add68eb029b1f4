import { formatCount } from "../../messages/format/format-count";
import { bookLabels } from "../../messages/labels/book-labels";
import { useLanguage } from "../context/language-context";
import { TabList } from "../tabs/tab-list";

export type Section = "overview" | "entry" | "findings" | "annex";

/** The sections of a book; in a narrow pane the last has its short name, so that all four fit beside each other. */
export function BookSections({ section, choose, findings }: { readonly section: Section; readonly choose: (section: Section) => void; readonly findings: number }) {
  const language = useLanguage();
  const words = bookLabels[language];
  return (
    <TabList
      label={words.sections}
      look="sections"
      selected={section}
      select={choose}
      tabs={[
        { name: "overview", text: words.overview },
        { name: "entry", text: words.entry },
        {
          name: "findings",
          text: (
            <>
              {words.findings} {findings === 0 ? null : <span className="counter">{formatCount(findings, language)}</span>}
            </>
          ),
        },
        {
          name: "annex",
          text: (
            <>
              <span className="in-full">{words.annex}</span>
              <span className="shortly">{words.annexShortly}</span>
            </>
          ),
        },
      ]}
    />
  );
}
