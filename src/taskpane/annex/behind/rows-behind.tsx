import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { rowsBehindFigure } from "../../../actions/report/rows-behind-figure";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { annexLabels } from "../../../messages/labels/annex-labels";
import { annexRowsLabels } from "../../../messages/labels/annex-rows-labels";
import type { FigureSource } from "../../../rules/figures/figure-source";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useAction } from "../../context/use-action";
import { RefusalBar } from "../../form/refusal-bar";
import { BehindLine } from "./behind-line";
import { useFollow } from "./follow-context";
import { SheetFilter } from "./sheet-filter";

/** A page of rows; a figure of thousands stays quick. */
const page = 25;

interface RowsBehindProps {
  readonly figure: string;
  readonly called: string;
  readonly behind: FigureSource | null;
}

/** The rows behind the figure that is being followed, with their sum; a press on one goes to its cell. Nothing for every other figure. */
export function RowsBehind({ figure, called, behind }: RowsBehindProps) {
  const { followed } = useFollow();
  return followed === figure && behind !== null ? <RowList called={called} behind={behind} /> : null;
}

function RowList({ called, behind }: { readonly called: string; readonly behind: FigureSource }) {
  const language = useLanguage();
  const words = annexRowsLabels[language];
  const title = annexLabels[language].rowsOf(called);
  const session = useSession();
  const action = useAction();
  const { open, follow } = useFollow();
  const [limit, setLimit] = useState(page);
  const { rows, sum } = useMemo(() => rowsBehindFigure(open, behind), [open, behind]);
  const left = rows.length - limit;
  return (
    <section className="behind" aria-label={title}>
      <div className="row">
        <p className="aside">{rows.length === 0 ? words.none : words.counted(rows.length, formatCount(rows.length, language))}</p>
        <button type="button" className="link" onClick={() => follow(null)}>
          {words.close}
        </button>
      </div>
      <SheetFilter rows={rows} />
      <RefusalBar refusal={action.refusal} />
      {rows.length === 0 ? null : (
        <table aria-label={title}>
          <thead className="hidden-text">
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.amount}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <BehindLine key={`${row.part} ${row.row}`} row={row} goTo={(place) => action.run(() => session.goTo({ place }), () => undefined)} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.sum}</th>
              <td className="amount">{formatEuros(sum, language)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {left > 0 ? (
        <Button size="small" onClick={() => setLimit(limit + page)}>
          {words.showMore(formatCount(left, language))}
        </Button>
      ) : null}
    </section>
  );
}
