import { useMemo } from "react";
import type { MoneyDraft } from "../../../actions/money/money-draft";
import type { OpenBook } from "../../../actions/session-state";
import type { PaymentChoices, PaymentPlan } from "../../../ledger/money/model/payment-plan";
import { formatCount } from "../../../messages/format/format-count";
import { formatDate } from "../../../messages/format/format-date";
import { formatEuros } from "../../../messages/format/format-euros";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { FreshPayments } from "./fresh-payments";
import { comesTo, MoneyEquation } from "./money-equation";
import { LeftOutRows, RejectedRows } from "./rows-left";
import { TakeButton } from "./take-button";
import { TickList } from "./tick-list";
import { ValueChoice } from "./value-choice";

interface PaymentsPreviewProps {
  readonly open: OpenBook;
  readonly draft: MoneyDraft;
  readonly choices: PaymentChoices;
  readonly busy: boolean;
  readonly choose: (choices: PaymentChoices) => void;
  readonly take: (plan: PaymentPlan) => void;
}

/** What an overview of payments brings to the book. */
export function PaymentsPreview({ open, draft, choices, busy, choose, take }: PaymentsPreviewProps) {
  const language = useLanguage();
  const words = moneyLabels[language];
  const { money } = useSession();
  const plan = useMemo(() => money.planPayments(open, draft, choices), [money, open, draft, choices]);
  const readAs = useMemo(() => money.readAs(open, draft), [money, open, draft]);
  const { fresh, read } = plan;
  const outcomes = [
    { text: words.fresh, sum: fresh },
    { text: words.known, sum: plan.known },
    ...(plan.alike.lines > 0 ? [{ text: words.alikeLeft, sum: plan.alike }] : []),
    ...(plan.unchosen.lines > 0 ? [{ text: words.unchosen, sum: plan.unchosen }] : []),
    { text: words.rejected, sum: plan.rejected },
  ];
  const unanswered = choices.sides?.length === 0 || choices.schemes?.length === 0 || choices.municipalities?.length === 0;
  const takes = fresh.lines > 0 && comesTo(outcomes, read);
  return (
    <>
      <ValueChoice draft={draft} field="side" chosen={choices.sides} choose={(sides) => choose({ ...choices, sides })} />
      <ValueChoice draft={draft} field="scheme" chosen={choices.schemes} choose={(schemes) => choose({ ...choices, schemes })} />
      <ValueChoice draft={draft} field="municipality" readAs={readAs} chosen={choices.municipalities} choose={(municipalities) => choose({ ...choices, municipalities })} />
      {plan.alikePayments.length === 0 ? null : (
        <TickList
          label={words.alike(lineCount(plan.alikePayments.length, language))}
          explained={words.alikeExplained}
          ticks={plan.alikePayments.map(({ payment, receivedOn, document }) => ({
            key: String(payment.line),
            text: [formatDate(payment.receivedOn), formatEuros(payment.amount, language), payment.document].filter((text) => text !== "").join(" · "),
            detail: words.alikeTo(formatDate(receivedOn), document),
          }))}
          ticked={choices.others.map(String)}
          choose={(lines) => choose({ ...choices, others: lines.map(Number) })}
        />
      )}
      <MoneyEquation outcomes={outcomes} read={read} />
      <FreshPayments payments={plan.receipts} />
      <RejectedRows rows={plan.rejectedRows} kind="payments" />
      <LeftOutRows rows={plan.leftOut} />
      <TakeButton
        text={takes ? words.takePayments(fresh.lines, formatCount(fresh.lines, language)) : null}
        otherwise={unanswered ? words.chooseFirst : words.nothingNew}
        busy={busy}
        take={() => take(plan)}
      />
    </>
  );
}
