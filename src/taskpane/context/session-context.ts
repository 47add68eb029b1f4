import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "../../actions/session";
import type { SessionState } from "../../actions/session-state";

export const SessionContext = createContext<Session | null>(null);

/**
 * Returns the session of the open workbook.
 * @throws Error outside the pane.
 */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) {
    throw new Error("No session here: the component stands outside the pane.");
  }
  return session;
}

/** Returns what is known about the workbook, anew after every change. The session gives the same object until something changed. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(
    (listen) => session.subscribe(listen),
    () => session.state(),
  );
}
