import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PlannedLine } from "../../../ledger/model/import-plan";
import { formatCount } from "../../../messages/format/format-count";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { useLanguage } from "../../context/language-context";
import { OfferCard } from "./offer-card";

const page = 20;

/** Lines that can be split over years or taken as a pair, each with a yes or a no; nothing happens without a yes. */
export function OffersView({ lines, all }: { readonly lines: readonly PlannedLine[]; readonly all: readonly PlannedLine[] }) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const [limit, setLimit] = useState(page);
  const left = lines.length - limit;
  if (lines.length === 0) {
    return <p className="aside">{words.noOffers}</p>;
  }
  return (
    <>
      <h3>{words.offersTitle}</h3>
      <ul className="lines offers">
        {lines.slice(0, limit).map((planned) => (
          <OfferCard key={planned.key} planned={planned} all={all} />
        ))}
      </ul>
      {left > 0 ? (
        <div>
          <Button onClick={() => setLimit(limit + page)}>{ledgerLabels[language].showMore(formatCount(left, language))}</Button>
        </div>
      ) : null}
    </>
  );
}
