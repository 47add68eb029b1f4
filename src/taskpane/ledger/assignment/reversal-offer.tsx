import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { PlannedLine } from "../../../ledger/model/import-plan";
import type { LineOffer } from "../../../ledger/model/line-outcome";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { useLanguage } from "../../context/language-context";
import { noDecision } from "../store/no-decision";
import { useWizard } from "../store/use-wizard";
import { shownDate } from "./shown-date";

/** A row of the book that the line seems to reverse: yes or no. It is not offered for a line that was taken as one side of a pair in the file. */
export function ReversalOffer({ planned, offer: { row } }: { readonly planned: PlannedLine; readonly offer: Extract<LineOffer, { readonly is: "reversal" }> }) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { wizard, state } = useWizard();
  const { outcome, key } = planned;
  const { reverses } = state.choices.decisions.get(key) ?? noDecision;
  const when = row.bookedOn === null ? String(row.year ?? words.noDate) : shownDate(row.bookedOn).replaceAll("-", "\u2011");
  const shown = [when, formatEuros(row.gross, language), row.description, row.document, row.measure].filter((text) => text !== "").join(" · ");
  const assignment = outcome.is === "assigned" ? outcome.assignment : null;
  const elsewhere = assignment === null || assignment.measure.toLowerCase() === row.measure.toLowerCase() ? "" : ` ${words.reversalElsewhere(assignment.measure)}`;
  return (
    <Field label={words.reversal(shown)} hint={words.reversalOf(row.kind.toLowerCase() === "transitorisch") + elsewhere} size="small">
      <RadioGroup value={reverses === row.rowId ? "yes" : "no"} onChange={(_event, { value }) => wizard.decide([key], { reverses: value === "yes" ? row.rowId : "" })}>
        <Radio value="no" label={words.reversalNo} />
        <Radio value="yes" label={words.reversalYes} />
      </RadioGroup>
    </Field>
  );
}
