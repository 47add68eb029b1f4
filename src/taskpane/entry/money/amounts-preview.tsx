import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MoneyDraft } from "../../../actions/money/money-draft";
import type { OpenBook } from "../../../actions/session-state";
import type { AmountChoices, AmountPlan } from "../../../ledger/money/model/amount-plan";
import { formatCount } from "../../../messages/format/format-count";
import { joinWords } from "../../../messages/format/join-words";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { AmountCard } from "./amount-card";
import { comesTo, MoneyEquation } from "./money-equation";
import { LeftOutRows, RejectedRows } from "./rows-left";
import { TakeButton } from "./take-button";
import { ShowMore } from "./show-more";
import { usePage } from "./use-page";

interface AmountsPreviewProps {
  readonly open: OpenBook;
  readonly draft: MoneyDraft;
  readonly choices: AmountChoices;
  readonly busy: boolean;
  readonly choose: (choices: AmountChoices) => void;
  readonly take: (plan: AmountPlan) => void;
}

/** What a list of amounts says of the municipality of the book and of those that became part of it. */
export function AmountsPreview({ open, draft, choices, busy, choose, take }: AmountsPreviewProps) {
  const language = useLanguage();
  const words = moneyLabels[language];
  const { money } = useSession();
  const plan = useMemo(() => money.planAmounts(open, draft, choices), [money, open, draft, choices]);
  const page = usePage(plan.candidates);
  const chosen = plan.chosen.map(({ key }) => key);
  const outcomes = [
    { text: words.toTake, sum: plan.fresh },
    { text: words.known, sum: plan.known },
    { text: words.unchosen, sum: plan.unchosen },
    { text: words.others, sum: plan.others },
    { text: words.rejected, sum: plan.rejected },
  ];
  const takes = chosen.length > 0 && plan.conflict === null && comesTo(outcomes, plan.read);
  const otherwise = plan.conflict !== null ? words.conflict[plan.conflict] : plan.candidates.some(({ choosable }) => choosable) ? words.chooseAmount : words.nothingNew;
  return (
    <>
      <p className="aside">
        {words.listIsNoDecision}
        {open.scheme.id === "D14" ? ` ${words.provisionalList}` : ""}
      </p>
      {plan.missing.length === 0 ? null : <Note text={`${words.notFound(joinWords(plan.missing.map(({ name }) => name), language))} ${words.notFoundTodo}`} />}
      {plan.successorAndPredecessors ? <Note text={open.municipality.from === null ? words.both : words.bothMerged} /> : null}
      {plan.otherSideInBook ? <Note text={words.otherSideInBook} /> : null}
      {plan.candidates.length === 0 ? null : (
        <section className="ticks" aria-labelledby="money-candidates">
          <h3 id="money-candidates">{words.found}</h3>
          <ul className="codes">
            {page.shown.map((candidate) => (
              <AmountCard
                key={candidate.key}
                candidate={candidate}
                chosen={chosen.includes(candidate.key)}
                choose={(ticked) => choose({ chosen: ticked ? [...chosen, candidate.key] : chosen.filter((key) => key !== candidate.key) })}
              />
            ))}
          </ul>
          <ShowMore page={page} />
        </section>
      )}
      <MoneyEquation outcomes={outcomes} read={plan.read} />
      <RejectedRows rows={plan.rejectedRows} kind="amounts" />
      <LeftOutRows rows={plan.leftOut} />
      <TakeButton text={takes ? words.takeAmounts(chosen.length, formatCount(chosen.length, language)) : null} otherwise={otherwise} busy={busy} take={() => take(plan)} />
    </>
  );
}

function Note({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
