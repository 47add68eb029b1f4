import type { OpenBook } from "../../../actions/session-state";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { kindLabels } from "../../../messages/labels/spending-labels";
import type { CostType } from "../../../rules/model/cost-type";
import type { ExpenditureKind } from "../../../rules/model/expenditure-kind";
import { useLanguage } from "../../context/language-context";
import { ChoiceField } from "../../form/choice-field";
import { TextField } from "../../form/text-field";
import type { FieldBinding } from "../../form/use-form";
import { destinations, yearRules, type AssignmentDraft } from "./assignment-draft";

const kinds: readonly ExpenditureKind[] = ["regulier", "creditnota", "correctie", "transitorisch", "lagere vaststelling"];
const costTypes: readonly CostType[] = ["inkoop", "subsidie", "personeel", "huur"];

interface AssignmentFieldsProps {
  readonly open: OpenBook;
  readonly field: (name: keyof AssignmentDraft) => FieldBinding;
}

/** What lines become, and for spending under which measure and as what. */
export function AssignmentFields({ open, field }: AssignmentFieldsProps) {
  const words = ledgerAssignmentLabels[useLanguage()];
  const destination = field("destination");
  return (
    <>
      <ChoiceField label={words.destination} binding={destination} choices={destinations.map((value) => ({ value, text: words.destinations[value] }))} />
      {destination.value === "besteding" ? <SpendingChoices open={open} field={field} /> : null}
      {destination.value === "uitzonderen" ? <TextField label={words.reason} hint={words.reasonHint} required binding={field("reason")} /> : null}
    </>
  );
}

function SpendingChoices({ open, field }: AssignmentFieldsProps) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { measures } = open.book;
  return (
    <>
      <ChoiceField label={words.measure} required binding={field("measure")} choices={measures.map(({ name, purpose }) => ({ value: name, text: purpose === "" ? name : `${name} (${purpose})` }))} />
      {measures.length === 0 ? <p className="aside">{words.noMeasures}</p> : null}
      <div className="pair">
        <ChoiceField label={words.kind} binding={field("kind")} choices={[{ value: "", text: words.kindByLine }, ...kinds.map((value) => ({ value, text: kindLabels[language][value] }))]} />
        <ChoiceField label={words.costType} binding={field("costType")} choices={[{ value: "", text: words.notSaid }, ...costTypes.map((value) => ({ value, text: words.costTypes[value] }))]} />
      </div>
      <details className="fold">
        <summary>{words.more}</summary>
        <div className="stack">
          <SubsidyChoice open={open} field={field} />
          <div className="pair">
            <ChoiceField label={words.year} binding={field("yearRule")} choices={yearRules.map((value) => ({ value, text: words.years[value] }))} />
            <ChoiceField
              label={words.vatBasis}
              binding={field("vatBasis")}
              choices={[
                { value: "", text: words.vatOfSource },
                { value: "exclusief", text: "exclusief" },
                { value: "inclusief", text: "inclusief" },
              ]}
            />
          </div>
        </div>
      </details>
    </>
  );
}

function SubsidyChoice({ open, field }: AssignmentFieldsProps) {
  const words = ledgerAssignmentLabels[useLanguage()];
  const { subsidies } = open.book;
  return subsidies.length === 0 ? null : (
    <ChoiceField label={words.subsidy} binding={field("subsidy")} choices={[{ value: "", text: words.noSubsidy }, ...subsidies.map(({ reference, recipient }) => ({ value: reference, text: recipient === "" ? reference : `${reference} (${recipient})` }))]} />
  );
}
