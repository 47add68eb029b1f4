import { createContext, useContext } from "react";
import type { OpenBook } from "../../../actions/session-state";

/** Which figure is being followed to its rows: one at a time, so that the pane stays readable and the sheet has one filter. */
export interface Follow {
  readonly open: OpenBook;
  /** Name of the figure whose rows are shown; null for none. */
  readonly followed: string | null;
  readonly follow: (figure: string | null) => void;
}

export const FollowContext = createContext<Follow | null>(null);

/**
 * Returns which figure is being followed and the way to follow another.
 * @throws Error outside the accountability.
 */
export function useFollow(): Follow {
  const follow = useContext(FollowContext);
  if (follow === null) {
    throw new Error("No figure can be followed here: the component stands outside the accountability.");
  }
  return follow;
}
