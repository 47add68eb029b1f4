import { Button } from "@fluentui/react-components";
import type { Refusal } from "../../actions/refusal";
import { paneLabels } from "../../messages/labels/pane-labels";
import { useLanguage } from "../context/language-context";
import { RefusalBar } from "../form/refusal-bar";

/** A book that cannot be used here: why, and what to do. */
export function UnusableView({ refusal }: { readonly refusal: Refusal }) {
  const words = paneLabels[useLanguage()];
  return (
    <main className="view">
      <header className="pane-header">
        <h1>{words.unusableTitle}</h1>
      </header>
      <RefusalBar refusal={refusal} />
      <div className="buttons">
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      </div>
    </main>
  );
}
