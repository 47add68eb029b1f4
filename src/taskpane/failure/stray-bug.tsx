import { FailureView } from "./failure-view";
import { useStrayBug } from "./use-stray-bug";

/** Shows a bug that no view caught, above a pane that still works. */
export function StrayBug() {
  const [bug, dismiss] = useStrayBug();
  return bug === null ? null : <FailureView bug={bug.thrown} onDismiss={dismiss} />;
}
