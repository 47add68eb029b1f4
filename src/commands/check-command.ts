import type { Session } from "../actions/session";

/** What Excel hands to a function of the ribbon; it waits for `completed`. */
export interface RibbonEvent {
  completed(): void;
}

/** Returns the function behind the ribbon button "Controleren". The pane, which shares its session, shows what came of it. */
export function checkCommand(session: Session): (event: RibbonEvent) => Promise<void> {
  return async (event) => {
    try {
      await session.check();
    } finally {
      event.completed();
    }
  };
}
