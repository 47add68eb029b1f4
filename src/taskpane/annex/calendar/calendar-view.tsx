import type { OpenBook } from "../../../actions/session-state";
import { annexCalendarLabels } from "../../../messages/labels/annex-calendar-labels";
import type { CalendarEntry } from "../../../rules/years/calendar-entry";
import { useLanguage } from "../../context/language-context";
import { CalendarLine } from "./calendar-line";

/** What is due when: first what is still to be done, the most urgent first; then what is done, the last first. */
export function CalendarView({ calendar }: Pick<OpenBook, "calendar">) {
  const words = annexCalendarLabels[useLanguage()];
  const coming = calendar.filter(({ done }) => !done);
  const past = calendar.filter(({ done }) => done).reverse();
  if (calendar.length === 0) {
    return <p className="nothing">{words.nothing}</p>;
  }
  return (
    <>
      <section aria-label={words.coming}>
        <h2>{words.coming}</h2>
        {coming.length === 0 ? <p className="aside">{words.nothingComing}</p> : <Entries entries={coming} />}
      </section>
      {past.length === 0 ? null : (
        <details className="fold">
          <summary>{words.past}</summary>
          <Entries entries={past} />
        </details>
      )}
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  return (
    <ul className="calendar">
      {entries.map((entry) => (
        <CalendarLine key={`${entry.date} ${entry.is} ${entry.subject}`} entry={entry} />
      ))}
    </ul>
  );
}
