import type { ReactNode } from "react";
import type { FigureSource } from "../../../rules/figures/figure-source";
import { annexLabels } from "../../../messages/labels/annex-labels";
import { useLanguage } from "../../context/language-context";
import { useFollow } from "./follow-context";

interface FollowedAmountProps {
  /** Name of the figure, unique within the view. */
  readonly figure: string;
  /** What the figure is called on screen. */
  readonly called: string;
  readonly shown: ReactNode;
  /** Null for a figure without rows; its amount is plain text then. */
  readonly behind: FigureSource | null;
}

/** An amount as the way to the rows behind it. */
export function FollowedAmount({ figure, called, shown, behind }: FollowedAmountProps) {
  const words = annexLabels[useLanguage()];
  const { followed, follow } = useFollow();
  if (behind === null) {
    return <span className="amount">{shown}</span>;
  }
  const isOpen = followed === figure;
  return (
    <button type="button" className="link amount" aria-expanded={isOpen} title={words.rowsOf(called)} onClick={() => follow(isOpen ? null : figure)}>
      {shown}
      <span className="hidden-text"> {words.rowsOf(called)}</span>
    </button>
  );
}
