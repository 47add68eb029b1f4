import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { formatCount } from "../../../messages/format/format-count";
import { annexFormLabels } from "../../../messages/labels/annex-form-labels";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useAction } from "../../context/use-action";
import { DoneBar } from "../../form/done-bar";
import { RefusalBar } from "../../form/refusal-bar";

/** Takes the wordings of the form over into the book. */
export function TakeTexts({ sheet }: { readonly sheet: string }) {
  const language = useLanguage();
  const words = annexFormLabels[language];
  const session = useSession();
  const action = useAction();
  const [done, setDone] = useState("");
  const take = (): void => {
    setDone("");
    action.run(
      () => session.annex.takeTexts(sheet),
      ({ taken, known, year }) => setDone(words.taken(formatCount(taken, language), formatCount(known, language), year)),
    );
  };
  return (
    <section className="card" aria-label={words.takeTexts}>
      <p className="aside">{words.takeTextsExplained}</p>
      <div className="buttons">
        <Button size="small" disabledFocusable={action.busy} onClick={take}>
          {words.takeTexts}
        </Button>
      </div>
      <DoneBar text={done} />
      <RefusalBar refusal={action.refusal} />
    </section>
  );
}
