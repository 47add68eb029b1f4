import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FiguresFrom, Filled, FillPlan, FoundForm } from "../../../actions/form/annex-session";
import { formatCount } from "../../../messages/format/format-count";
import { annexFormLabels } from "../../../messages/labels/annex-form-labels";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useAction } from "../../context/use-action";
import { DoneBar } from "../../form/done-bar";
import { RefusalBar } from "../../form/refusal-bar";
import { FiguresSource } from "./figures-source";
import { FillPreview } from "./fill-preview";
import { FoundForms } from "./found-forms";
import { TakeTexts } from "./take-texts";

interface FormPanelProps {
  /** Years of the book in this workbook over which figures can be made; empty where the workbook holds no book. */
  readonly years: readonly number[];
  /** The year that the officer works at; null without a book. */
  readonly year: number | null;
}

/** From the sheet of the form to its filled cells: look, choose, see what changes, agree. */
export function FormPanel({ years, year }: FormPanelProps) {
  const language = useLanguage();
  const words = annexFormLabels[language];
  const session = useSession();
  const action = useAction();
  const [forms, setForms] = useState<readonly FoundForm[] | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const [from, setFrom] = useState<FiguresFrom>(year === null ? { is: "text", text: "" } : { is: "year", year });
  const [plan, setPlan] = useState<FillPlan | null>(null);
  const [filled, setFilled] = useState<Filled | null>(null);
  const found = (all: readonly FoundForm[]): void => {
    setForms(all);
    choose(all, all[0]?.sheet ?? null);
  };
  const choose = (all: readonly FoundForm[], chosen: string | null): void => {
    const formYear = all.find((form) => form.sheet === chosen)?.year ?? null;
    setSheet(chosen);
    setPlan(null);
    if (from.is === "year" && formYear !== null && years.includes(formYear)) {
      setFrom({ is: "year", year: formYear });
    }
  };
  const find = (): void => {
    setFilled(null);
    setPlan(null);
    action.run(() => session.annex.findForms(), found);
  };
  const compare = (chosen: string): void => {
    setFilled(null);
    setPlan(null);
    action.run(() => session.annex.planFill(chosen, from), setPlan);
  };
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    preview.current?.focus();
  }, [plan]);
  return (
    <>
      <p className="aside">{words.explained}</p>
      {forms === null || forms.length === 0 ? null : <FoundForms forms={forms} chosen={sheet} choose={(chosen) => choose(forms, chosen)} />}
      {forms !== null && forms.length === 0 ? <NoForm inBook={year !== null} /> : null}
      {sheet === null ? null : (
        <FiguresSource
          from={from}
          years={years}
          choose={(chosen) => {
            setFrom(chosen);
            setPlan(null);
          }}
        />
      )}
      <RefusalBar refusal={action.refusal} />
      <div className="buttons">
        {sheet === null ? null : (
          <Button appearance={plan === null ? "primary" : "secondary"} disabledFocusable={action.busy} onClick={() => compare(sheet)}>
            {action.busy ? words.previewing : words.preview}
          </Button>
        )}
        <Button appearance={sheet === null ? "primary" : "secondary"} disabledFocusable={action.busy} onClick={find}>
          {action.busy && sheet === null ? words.finding : forms === null ? words.find : words.findAgain}
        </Button>
      </div>
      {sheet !== null && year !== null ? <TakeTexts key={sheet} sheet={sheet} /> : null}
      {plan === null ? null : (
        <div ref={preview} tabIndex={-1} className="stack preview-of-form">
          <FillPreview
            plan={plan}
            done={(outcome) => {
              setPlan(null);
              setFilled(outcome);
            }}
          />
        </div>
      )}
      <DoneBar text={filled === null ? "" : `${words.filled(filled.written, formatCount(filled.written, language))} ${filled.journaled ? words.journaled : words.notJournaled}`} />
    </>
  );
}

function NoForm({ inBook }: { readonly inBook: boolean }) {
  const words = annexFormLabels[useLanguage()];
  return (
    <div className="nothing" role="status">
      <p>{words.none}</p>
      <p>{inBook ? words.noneInBook : words.noneInForm}</p>
    </div>
  );
}
