import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { OpenBook } from "../../actions/session-state";
import { importLabels } from "../../messages/labels/import-labels";
import { useLanguage } from "../context/language-context";
import { ImportForm } from "./import-form";

/** Most sessions never import a ledger, so the pane starts without its wizard. */
const LedgerImport = lazy(async () => ({ default: (await import(/* webpackChunkName: "ledger-pane" */ "../ledger/ledger-import")).LedgerImport }));

/** The two ways to bring in a file: an export of the ledger, or a CSV of spending in the workbook's own columns. */
export function ImportPanel({ open }: { readonly open: OpenBook }) {
  const words = importLabels[useLanguage()];
  const [way, setWay] = useState<"ledger" | "csv">("ledger");
  if (way === "csv") {
    return (
      <>
        <ImportForm />
        <button type="button" className="link" onClick={() => setWay("ledger")}>
          {words.toLedger}
        </button>
      </>
    );
  }
  return (
    <Suspense fallback={<Spinner size="small" label={words.loading} />}>
      <LedgerImport open={open} toCsv={() => setWay("csv")} />
    </Suspense>
  );
}
