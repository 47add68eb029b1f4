import { useState } from "react";
import type { Outcome } from "../../actions/outcome";
import type { Refusal } from "../../actions/refusal";

/** An action of the session as a form shows it. */
export interface ActionState {
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** Runs the action, keeps its refusal, and calls `done` with its value. A bug goes to the pane's boundary. */
  readonly run: <Value>(action: () => Promise<Outcome<Value>>, done: (value: Value) => void) => void;
  readonly clear: () => void;
}

/** Returns the state of the actions of one form: one at a time, with the last refusal. */
export function useAction(): ActionState {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const finish = <Value>(outcome: Outcome<Value>, done: (value: Value) => void): void => {
    setBusy(false);
    if (outcome.ok) {
      done(outcome.value);
    } else {
      setRefusal(outcome.refusal);
    }
  };
  return {
    busy,
    refusal,
    clear: () => setRefusal(null),
    run: (action, done) => {
      if (busy) {
        return;
      }
      setBusy(true);
      setRefusal(null);
      action().then(
        (outcome) => finish(outcome, done),
        (bug: unknown) => {
          setBusy(false);
          // Thrown inside a state update, a bug reaches React's error boundary.
          setRefusal(() => {
            throw bug;
          });
        },
      );
    },
  };
}
