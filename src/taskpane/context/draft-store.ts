import { createContext, useContext, useState } from "react";

/** What is typed but not yet recorded, by form, so that it survives a look at another tab. */
export type DraftStore = Map<string, unknown>;

export const DraftContext = createContext<DraftStore | null>(null);

/**
 * Returns the draft of the form `name` and the way to change it; it starts as `initial`. A name always has drafts of one type.
 * @throws Error outside the pane.
 */
export function useDraft<Draft extends object>(name: string, initial: Draft): readonly [Draft, (draft: Draft) => void] {
  const store = useContext(DraftContext);
  if (store === null) {
    throw new Error("No drafts here: the component stands outside the pane.");
  }
  const [draft, setDraft] = useState(() => ({ ...initial, ...(store.get(name) as Draft | undefined) }));
  return [
    draft,
    (changed) => {
      store.set(name, changed);
      setDraft(changed);
    },
  ];
}
