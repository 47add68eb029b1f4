import { Button } from "@fluentui/react-components";
import type { OpenBook } from "../../actions/session-state";
import { bookLabels } from "../../messages/labels/book-labels";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { RefusalBar } from "../form/refusal-bar";
import { PurposeTable } from "./purpose-table";
import { TotalsCard } from "./totals-card";
import { YearTable } from "./year-table";

/** The state of the grant: in total, by purpose, by year. */
export function OverviewPanel({ open: { totals, scheme } }: { readonly open: OpenBook }) {
  const words = bookLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  return (
    <>
      <TotalsCard totals={totals} />
      <PurposeTable totals={totals} purposes={scheme.purposes} />
      <YearTable totals={totals} />
      <RefusalBar refusal={action.refusal} />
      <div className="buttons">
        <Button size="small" onClick={() => action.run(() => session.showOverview(), () => undefined)}>
          {words.openSheet}
        </Button>
      </div>
    </>
  );
}
