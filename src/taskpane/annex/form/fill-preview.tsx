import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Filled, FillPlan } from "../../../actions/form/annex-session";
import { fillGroupWords } from "../../../messages/annex/fill-kind-words";
import { formatCount } from "../../../messages/format/format-count";
import { annexFormLabels } from "../../../messages/labels/annex-form-labels";
import { yearStatusWords } from "../../../messages/labels/annex-status-labels";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useAction } from "../../context/use-action";
import { RefusalBar } from "../../form/refusal-bar";
import { entriesOf, fillGroups } from "./entry-groups";
import { FillEntryCard } from "./fill-entry-card";

interface FillPreviewProps {
  readonly plan: FillPlan;
  readonly done: (filled: Filled) => void;
}

/** What filling the form would do, cell by cell, and the word that does it. */
export function FillPreview({ plan, done }: FillPreviewProps) {
  const language = useLanguage();
  const words = annexFormLabels[language];
  const session = useSession();
  const action = useAction();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { entries } = plan.fill;
  const count = entriesOf(entries, "written").filter(({ address }) => !left.has(address)).length;
  const leave = (address: string, isLeft: boolean): void => {
    setLeft(new Set(isLeft ? [...left, address] : [...left].filter((one) => one !== address)));
  };
  return (
    <>
      <PlanHead plan={plan} />
      {fillGroups.map((group) => {
        const found = entriesOf(entries, group);
        const { title, explained } = fillGroupWords[language][group];
        return found.length === 0 ? null : (
          <details key={group} className="fold" open={group !== "same"}>
            <summary>
              {title} <span className="counter">{formatCount(found.length, language)}</span>
            </summary>
            <div className="stack">
              {explained === "" ? null : <p className="aside">{explained}</p>}
              {found.map((entry, position) => (
                <FillEntryCard key={position} entry={entry} left={left.has(entry.address)} leave={(isLeft) => leave(entry.address, isLeft)} />
              ))}
            </div>
          </details>
        );
      })}
      <RefusalBar refusal={action.refusal} />
      {count === 0 ? <p className="aside">{words.nothingToWrite}</p> : null}
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={action.busy || count === 0} onClick={() => action.run(() => session.annex.fill(plan, [...left]), done)}>
          {action.busy ? words.filling : words.fill(count, formatCount(count, language))}
        </Button>
      </div>
    </>
  );
}

/** Whose figures these are and how sure they are. */
function PlanHead({ plan: { fill } }: { readonly plan: FillPlan }) {
  const language = useLanguage();
  const words = annexFormLabels[language];
  const { municipality, code, year, status, law } = fill.figures;
  const notes = [
    words.figuresAre(yearStatusWords[language][status]),
    status === "concept" || status === "gecontroleerd" ? words.notFinal : "",
    law === "unconfirmed" ? words.unconfirmed : "",
    fill.problems.some(({ is }) => is === "year-missing") ? words.noYearInTitle : "",
  ];
  return (
    <section className="card">
      <h2>{words.figuresOf(municipality.name, code, year)}</h2>
      {notes.map((note) => (note === "" ? null : <p key={note} className="aside">{note}</p>))}
    </section>
  );
}
