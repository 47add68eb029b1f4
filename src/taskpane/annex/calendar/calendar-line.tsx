import { calendarText } from "../../../messages/annex/calendar-text";
import { certaintyWords } from "../../../messages/certainty-words";
import { formatDate } from "../../../messages/format/format-date";
import { annexCalendarLabels } from "../../../messages/labels/annex-calendar-labels";
import type { CalendarEntry } from "../../../rules/years/calendar-entry";
import { useLanguage } from "../../context/language-context";
import { SeveritySign } from "../../findings/severity-sign";

/** One day of the calendar; what is late says so with a sign and a word. */
export function CalendarLine({ entry }: { readonly entry: CalendarEntry }) {
  const language = useLanguage();
  const words = annexCalendarLabels[language];
  const { date, done, doneOn, late, citation, status } = entry;
  return (
    <li className={late && !done ? "overdue" : undefined}>
      <time dateTime={date}>{formatDate(date)}</time>
      <div>
        <p>{calendarText(entry, language)}</p>
        {late ? (
          <p className="late small">
            <SeveritySign severity="warning" /> {done ? words.doneLate : words.late}
          </p>
        ) : null}
        {doneOn === null ? null : <p className="code">{words.doneOn(formatDate(doneOn))}</p>}
        {citation === null && status === "confirmed" ? null : (
          <p className="code">
            {citation === null ? null : <span title={citation.title}>{words.source(citation.article)}</span>} {status === "unconfirmed" ? <span className="mark">{certaintyWords[language].unconfirmed}</span> : null}
          </p>
        )}
      </div>
    </li>
  );
}
