import { formatCount } from "../../messages/format/format-count";
import { bookLabels } from "../../messages/labels/book-labels";
import type { Totals } from "../../rules/model/totals";
import { useLanguage } from "../context/language-context";
import { SeveritySign } from "../findings/severity-sign";
import { Figure } from "./figure";
import { SpentBar } from "./spent-bar";

/** Allocated, received, spent, and the two figures that are left. More spent than there is says so in words. */
export function TotalsCard({ totals }: { readonly totals: Totals }) {
  const language = useLanguage();
  const words = bookLabels[language];
  return (
    <section className="card" aria-label={words.totals}>
      <SpentBar totals={totals} />
      <dl className="figures">
        <Figure label={words.allocated} amount={totals.allocated} />
        {totals.transferredIn === 0 ? null : <Figure label={words.transferredIn} amount={totals.transferredIn} />}
        {totals.transferredOut === 0 ? null : <Figure label={words.transferredOut} amount={totals.transferredOut} />}
        <Figure label={words.received} amount={totals.received} />
        <Figure label={words.spent} amount={totals.spent} />
        {totals.repaid === 0 ? null : <Figure label={words.repaid} amount={totals.repaid} />}
        <Figure label={words.leftOfAllocation} amount={totals.leftOfAllocation} over={words.overAllocation} strong />
        <Figure label={words.leftOfReceived} amount={totals.leftOfReceived} over={words.overReceived} strong />
      </dl>
      {totals.uncounted === 0 ? null : (
        <p className="aside">
          <SeveritySign severity="warning" />
          {words.uncounted(totals.uncounted, formatCount(totals.uncounted, language))}
        </p>
      )}
    </section>
  );
}
