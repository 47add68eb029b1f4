import { fillKindWords } from "../../../messages/annex/fill-kind-words";
import { formatWholeEuros } from "../../../messages/format/format-whole-euros";
import { annexFormLabels } from "../../../messages/labels/annex-form-labels";
import type { Language } from "../../../messages/language";
import { useLanguage } from "../../context/language-context";
import { Wording } from "../figures/wording";
import type { FillEntry } from "./entry-groups";

interface FillEntryCardProps {
  readonly entry: FillEntry;
  /** Whether the officer leaves what stands there. */
  readonly left: boolean;
  readonly leave: (left: boolean) => void;
}

/** One cell of the form: what stands there, what the book has, and what becomes of it. */
export function FillEntryCard({ entry, left, leave }: FillEntryCardProps) {
  const language = useLanguage();
  const words = annexFormLabels[language];
  const { code, address, line, text, is } = entry;
  return (
    <article className="indicator" aria-label={`${code} ${line}`.trim()}>
      <p className="head">
        <strong>{code}</strong> {line === "" ? null : <span>{line}</span>} {address === "" ? null : <span className="code">{address}</span>} <span className="mark">{fillKindWords[language][is]}</span>
      </p>
      {text === "" ? null : <Wording text={text} />}
      <OldAndNew entry={entry} />
      {is === "replaces" ? (
        <label className="tick">
          <input type="checkbox" checked={left} onChange={({ target }) => leave(target.checked)} />
          {words.leave}
        </label>
      ) : null}
    </article>
  );
}

function OldAndNew({ entry: { old, next, is, agrees } }: { readonly entry: FillEntry }) {
  const language = useLanguage();
  const words = annexFormLabels[language];
  const hasCell = is !== "not-found";
  const writes = is === "write" || is === "replaces";
  return (
    <dl className="old-and-new">
      {hasCell ? (
        <div>
          <dt>{words.from}</dt>
          <dd>{old === "" ? <span className="code">{words.empty}</span> : shown(old, language)}</dd>
        </div>
      ) : null}
      {next === null || is === "same" || agrees ? null : (
        <div className={writes ? "becomes" : undefined}>
          <dt>{writes ? words.to : words.inBook}</dt>
          <dd>{shown(next, language)}</dd>
        </div>
      )}
    </dl>
  );
}

function shown(value: FillEntry["old"], language: Language): string {
  return typeof value === "number" && Number.isInteger(value) ? formatWholeEuros(value, language) : String(value);
}
