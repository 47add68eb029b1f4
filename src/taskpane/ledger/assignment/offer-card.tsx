import type { PlannedLine } from "../../../ledger/model/import-plan";
import { LineText } from "./line-text";
import { offersOf } from "./offers-of";
import { PairOffer } from "./pair-offer";
import { ReversalOffer } from "./reversal-offer";
import { SplitOffer } from "./split-offer";

/** One line with what is offered for it. */
export function OfferCard({ planned, all }: { readonly planned: PlannedLine; readonly all: readonly PlannedLine[] }) {
  return (
    <li className="line">
      <LineText line={planned.line} />
      {offersOf(planned).map((offer) => {
        switch (offer.is) {
          case "split":
            return <SplitOffer key={offer.is} planned={planned} offer={offer} />;
          case "pair":
            return <PairOffer key={offer.is} planned={planned} offer={offer} all={all} />;
          case "reversal":
            return <ReversalOffer key={offer.is} planned={planned} offer={offer} />;
        }
      })}
    </li>
  );
}
