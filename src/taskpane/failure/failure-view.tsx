import { Button } from "@fluentui/react-components";
import { paneLabels } from "../../messages/labels/pane-labels";
import { useLanguage } from "../context/language-context";

function technical(bug: unknown): string {
  return bug instanceof Error ? `${bug.name}: ${bug.message}` : String(bug);
}

/** What a bug looks like: that the book is safe, what to do, and what to pass on. */
export function FailureView({ bug, onDismiss }: { readonly bug: unknown; readonly onDismiss?: () => void }) {
  const words = paneLabels[useLanguage()];
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
