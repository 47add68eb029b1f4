import { formatEuros } from "../../../messages/format/format-euros";
import { annexRowsLabels } from "../../../messages/labels/annex-rows-labels";
import { placeText } from "../../../messages/place-text";
import type { BehindRow } from "../../../rules/figures/behind-row";
import type { Place } from "../../../rules/model/finding";
import { useLanguage } from "../../context/language-context";
import { useFollow } from "./follow-context";
import { rowDescription } from "./row-description";

/** One row behind a figure: what it is, where it stands, and what it adds. */
export function BehindLine({ row, goTo }: { readonly row: BehindRow; readonly goTo: (place: Place) => void }) {
  const language = useLanguage();
  const { open } = useFollow();
  const { part, rowId, row: position, column, amount } = row;
  const place: Place = { part, rowId, row: position, column };
  const described = rowDescription(open.book, row);
  const where = placeText({ ...place, column: null }, language);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" title={annexRowsLabels[language].goTo} onClick={() => goTo(place)}>
          {described.title === "" ? where : described.title}
        </button>
        <span className="code">
          {[described.title === "" ? "" : where, ...described.details]
            .filter((text) => text !== "")
            .map((text, position) => (
              <span key={position} className="detail">
                {text}
              </span>
            ))}
        </span>
      </th>
      <td className="amount">{formatEuros(amount, language)}</td>
    </tr>
  );
}
