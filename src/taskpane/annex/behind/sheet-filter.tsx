import { useEffect, useRef, useState } from "react";
import { annexRowsLabels } from "../../../messages/labels/annex-rows-labels";
import type { BehindRow } from "../../../rules/figures/behind-row";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useAction } from "../../context/use-action";
import { RefusalBar } from "../../form/refusal-bar";

/** Shows on request only these rows of spending in the sheet, and all of them again when the list goes away. */
export function SheetFilter({ rows }: { readonly rows: readonly BehindRow[] }) {
  const words = annexRowsLabels[useLanguage()];
  const { report } = useSession();
  const action = useAction();
  const [filtered, setFiltered] = useState(false);
  const leaves = useRef(false);
  const ids = rows.flatMap(({ part, rowId }) => (part === "expenditures" && rowId !== "" ? [rowId] : []));
  useEffect(
    () => () => {
      if (leaves.current) {
        leaves.current = false;
        void report.showAll("expenditures");
      }
    },
    [report],
  );
  const show = (only: boolean): void => {
    action.run(
      () => (only ? report.showOnly("expenditures", ids) : report.showAll("expenditures")),
      () => {
        leaves.current = only;
        setFiltered(only);
      },
    );
  };
  return ids.length === 0 ? null : (
    <>
      <button type="button" className="link small" aria-pressed={filtered} title={words.filterExplained} onClick={() => show(!filtered)}>
        {filtered ? words.clearFilter : words.filter}
      </button>
      <p role="status" className="aside said">
        {filtered ? words.filtered : null}
      </p>
      <RefusalBar refusal={action.refusal} />
    </>
  );
}
