import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { OpenBook } from "../../actions/session-state";
import { paneLabels } from "../../messages/labels/pane-labels";
import { useLanguage } from "../context/language-context";

/** Most receipts are typed, so the pane starts without this. */
const MoneyImport = lazy(async () => ({ default: (await import(/* webpackChunkName: "money-pane" */ "./money/money-import")).MoneyImport }));

interface FromFileProps {
  readonly open: OpenBook;
  readonly kind: "payments" | "amounts";
}

/** The way in from a table, below the form for one receipt or one decision. */
export function FromFile(props: FromFileProps) {
  return (
    <Suspense fallback={<Spinner size="small" label={paneLabels[useLanguage()].busy} />}>
      <MoneyImport {...props} />
    </Suspense>
  );
}
