import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenBook } from "../../../actions/session-state";
import type { PlannedLine } from "../../../ledger/model/import-plan";
import { formatCount } from "../../../messages/format/format-count";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { useLanguage } from "../../context/language-context";
import { LineCard } from "./line-card";

/** As many lines as an officer goes through at one sitting. */
const page = 20;

/** The single lines of a group, a page at a time, each to be decided by itself. */
export function LineList({ lines, open }: { readonly lines: readonly PlannedLine[]; readonly open: OpenBook }) {
  const language = useLanguage();
  const [limit, setLimit] = useState(page);
  const left = lines.length - limit;
  return (
    <>
      <ul className="lines">
        {lines.slice(0, limit).map((planned) => (
          <LineCard key={planned.key} planned={planned} open={open} />
        ))}
      </ul>
      {left > 0 ? (
        <div>
          <Button size="small" onClick={() => setLimit(limit + page)}>
            {ledgerLabels[language].showMore(formatCount(left, language))}
          </Button>
        </div>
      ) : null}
    </>
  );
}
