import { formatEuros } from "../../messages/format/format-euros";
import type { Cents } from "../../rules/money/cents";
import { useLanguage } from "../context/language-context";
import { SeveritySign } from "../findings/severity-sign";

interface FigureProps {
  readonly label: string;
  readonly amount: Cents;
  /** What a negative amount means; without it, a negative amount is an ordinary one. */
  readonly over?: string;
  readonly strong?: boolean;
}

/** One figure of a card: its name at the left, its euros at the right. */
export function Figure({ label, amount, over, strong }: FigureProps) {
  const short = over !== undefined && amount < 0;
  return (
    <div className={strong === true ? "strong" : undefined}>
      <dt>
        {label}
        {short ? (
          <span className="over">
            <SeveritySign severity="warning" />
            {over}
          </span>
        ) : null}
      </dt>
      <dd className={short ? "short" : undefined}>{formatEuros(amount, useLanguage())}</dd>
    </div>
  );
}
