import { Spinner } from "@fluentui/react-components";
import { paneLabels } from "../messages/labels/pane-labels";
import { BookView } from "./book/book-view";
import { useLanguage } from "./context/language-context";
import { useSessionState } from "./context/session-context";
import { EmptyView } from "./start/empty-view";
import { UnusableView } from "./start/unusable-view";

/** The pane for what is known about the workbook. */
export function StateView() {
  const state = useSessionState();
  const { starting } = paneLabels[useLanguage()];
  switch (state.is) {
    case "starting":
      return (
        <main className="starting">
          <Spinner label={starting} />
        </main>
      );
    case "empty":
      return <EmptyView />;
    case "unusable":
      return <UnusableView refusal={state.refusal} />;
    case "open":
      return <BookView open={state} />;
  }
}
