import { formatEuros } from "../../../messages/format/format-euros";
import { annexMoneyLabels } from "../../../messages/labels/annex-money-labels";
import type { FigureSource } from "../../../rules/figures/figure-source";
import type { Cents } from "../../../rules/money/cents";
import { useLanguage } from "../../context/language-context";
import { FollowedAmount } from "../behind/followed-amount";
import { RowsBehind } from "../behind/rows-behind";

/** One amount of a calculation. */
export interface FigureLine {
  /** Name of the figure, unique within the view. */
  readonly figure: string;
  readonly label: string;
  readonly amount: Cents;
  readonly behind: FigureSource | null;
  /** How the amount counts in the result below it. */
  readonly sign?: "plus" | "minus";
  readonly isResult?: boolean;
}

/** Amounts under each other as a calculation, each the way to its rows. */
export function FigureLines({ lines }: { readonly lines: readonly FigureLine[] }) {
  return (
    <ul className="figure-lines">
      {lines.map((line) => (
        <li key={line.figure} className={line.isResult === true ? "outcome" : undefined}>
          <div>
            <span>
              <Sign sign={line.sign} />
              {line.label}
            </span>
            <Amount line={line} />
          </div>
          <RowsBehind figure={line.figure} called={line.label} behind={line.behind} />
        </li>
      ))}
    </ul>
  );
}

function Sign({ sign }: { readonly sign: FigureLine["sign"] | undefined }) {
  const words = annexMoneyLabels[useLanguage()];
  if (sign === undefined) {
    return null;
  }
  return (
    <>
      <span aria-hidden="true" className="operator">
        {sign === "plus" ? "+" : "\u2212"}
      </span>
      <span className="hidden-text">{words[sign]} </span>
    </>
  );
}

function Amount({ line: { figure, label, amount, behind } }: { readonly line: FigureLine }) {
  return <FollowedAmount figure={figure} called={label} behind={behind} shown={formatEuros(amount, useLanguage())} />;
}
