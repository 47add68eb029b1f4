import { useDeferredValue, useMemo } from "react";
import type { RuleCriteria } from "../../../actions/ledger/ledger-session";
import { formatCount } from "../../../messages/format/format-count";
import { ledgerRuleLabels } from "../../../messages/labels/ledger-rule-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useWizard } from "../store/use-wizard";

/** How many lines a rule would match, seen and spoken while it is typed. A hundred thousand lines take a moment, so typing goes first. */
export function RuleMatches({ criteria, empty }: { readonly criteria: RuleCriteria; readonly empty: boolean }) {
  const language = useLanguage();
  const words = ledgerRuleLabels[language];
  const { ledger } = useSession();
  const { plan } = useWizard().state;
  const typed = useDeferredValue(criteria);
  const text = useMemo(() => {
    if (plan === null || empty) {
      return empty ? words.everyLine : "";
    }
    const { matches, taken } = ledger.tryRule(plan, typed);
    return matches === 0 ? words.matchesNone : words.matches(lineCount(matches, language), formatCount(taken, language));
  }, [typed, plan, empty, language, ledger, words]);
  return (
    <p role="status" className="preview">
      {text}
    </p>
  );
}
