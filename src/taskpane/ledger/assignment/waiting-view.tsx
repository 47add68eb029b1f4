import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { OpenBook } from "../../../actions/session-state";
import type { PlannedLine } from "../../../ledger/model/import-plan";
import type { WaitingReason } from "../../../ledger/model/line-outcome";
import { formatCount } from "../../../messages/format/format-count";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { waitingReasonTexts } from "../../../messages/ledger-texts/waiting-reason-texts";
import { useLanguage } from "../../context/language-context";
import { VatBasisField } from "../file/vat-basis-field";
import { useWizard } from "../store/use-wizard";
import { bundles, type Bundle } from "../store/bundle";
import { GroupCard } from "./group-card";
import { lineGroups, type LineGroup } from "./line-groups";

/** Cards that an officer looks over before going on. */
const page = 10;

interface WaitingViewProps {
  readonly lines: readonly PlannedLine[];
  readonly open: OpenBook;
  readonly bundle: Bundle;
  readonly bundleBy: (bundle: Bundle) => void;
}

/** What waits for a choice: per reason, in groups that one choice can settle. */
export function WaitingView({ lines, open, bundle, bundleBy }: WaitingViewProps) {
  const words = ledgerAssignmentLabels[useLanguage()];
  const groups = useMemo(() => lineGroups(lines, bundle), [lines, bundle]);
  const reasons = [...new Set(groups.map(({ why }) => why))];
  if (groups.length === 0) {
    return <p className="aside">{lines.length === 0 ? words.noLines : words.noWaiting}</p>;
  }
  return (
    <>
      <Field label={words.bundle} size="small" orientation="horizontal" className="bundle">
        <Select value={bundle} onChange={(_event, { value }) => bundleBy(bundles.find((one) => one === value) ?? "suggestion")}>
          {bundles.map((one) => (
            <option key={one} value={one}>
              {words.bundles[one]}
            </option>
          ))}
        </Select>
      </Field>
      {reasons.map((why) => (
        <ReasonSection key={why} why={why} groups={groups.filter((group) => group.why === why)} open={open} />
      ))}
    </>
  );
}

function ReasonSection({ why, groups, open }: { readonly why: WaitingReason; readonly groups: readonly LineGroup[]; readonly open: OpenBook }) {
  const language = useLanguage();
  const { draft } = useWizard().state;
  const [limit, setLimit] = useState(page);
  const { title, explained } = waitingReasonTexts[language][why];
  const left = groups.length - limit;
  return (
    <section className="reason" aria-label={title}>
      <h3>{title}</h3>
      <p className="aside">{explained}</p>
      {why === "vat-unknown" && draft !== null ? <VatBasisField value={draft.vatBasis} /> : null}
      {groups.slice(0, limit).map((group) => (
        <GroupCard key={group.key} group={group} open={open} />
      ))}
      {left > 0 ? (
        <div>
          <Button onClick={() => setLimit(limit + page)}>{ledgerLabels[language].showMore(formatCount(left, language))}</Button>
        </div>
      ) : null}
    </section>
  );
}
