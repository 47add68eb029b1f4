import { FluentProvider } from "@fluentui/react-components";
import { useState } from "react";
import type { Session } from "../actions/session";
import type { Language } from "../messages/language";
import { DraftContext, type DraftStore } from "./context/draft-store";
import { LanguageContext } from "./context/language-context";
import { SessionContext } from "./context/session-context";
import type { UiStore } from "./context/ui-store";
import { useMedia } from "./context/use-media";
import { useStoredLanguage } from "./context/use-stored-language";
import { BugBoundary } from "./failure/bug-boundary";
import { StrayBug } from "./failure/stray-bug";
import { PaneFooter } from "./pane-footer";
import { darkTheme, lightTheme } from "./pane-theme";
import { StateView } from "./state-view";

export interface PaneProps {
  readonly session: Session;
  /** The language of Office; the officer's own choice in the pane goes before it. */
  readonly language: Language;
  readonly store: UiStore;
}

/** The whole pane: one session, one language, one theme, and one boundary for bugs around all of it. */
export function Pane({ session, language, store }: PaneProps) {
  const choice = useStoredLanguage(store, language);
  const dark = useMedia("(prefers-color-scheme: dark)");
  const [drafts] = useState<DraftStore>(() => new Map());
  return (
    <FluentProvider className="pane" theme={dark ? darkTheme : lightTheme}>
      <LanguageContext value={choice}>
        <SessionContext value={session}>
          <DraftContext value={drafts}>
            <BugBoundary>
              <StrayBug />
              <StateView />
            </BugBoundary>
            <PaneFooter />
          </DraftContext>
        </SessionContext>
      </LanguageContext>
    </FluentProvider>
  );
}
