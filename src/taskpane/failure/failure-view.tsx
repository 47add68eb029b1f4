import { Button } from "@fluentui/react-components";
import { isHostRefusal } from "../../actions/ports/host-refusal";
import type { Refusal } from "../../actions/refusal";
import { paneLabels } from "../../messages/labels/pane-labels";
import { useLanguage } from "../context/language-context";
import { RefusalBar } from "../form/refusal-bar";

/** A refusal that no action could return, because it came while reading: what stands in the way, and a way to try again. */
function RefusedView({ refusal }: { readonly refusal: Refusal }) {
  const words = paneLabels[useLanguage()];
  return (
    <section className="failure">
      <RefusalBar refusal={refusal} />
      <div className="buttons">
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      </div>
    </section>
  );
}

function technical(bug: unknown): string {
  return bug instanceof Error ? `${bug.name}: ${bug.message}` : String(bug);
}

/** What a bug looks like: that the book is safe, what to do, and what to pass on. */
export function FailureView({ bug, onDismiss }: { readonly bug: unknown; readonly onDismiss?: () => void }) {
  const words = paneLabels[useLanguage()];
  if (isHostRefusal(bug)) {
    return <RefusedView refusal={bug.refusal} />;
  }
  return (
    <section className="failure" role="alert">
      <h2>{words.failureTitle}</h2>
      <p>{words.failureWhat}</p>
      <p>{words.failureTodo}</p>
      <details>
        <summary>{words.failureDetail}</summary>
        <code>{technical(bug)}</code>
      </details>
      <div className="buttons">
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
        {onDismiss === undefined ? null : <Button onClick={onDismiss}>{words.dismiss}</Button>}
      </div>
    </section>
  );
}
