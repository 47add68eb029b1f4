import { Field, MessageBar, MessageBarBody, Radio, RadioGroup } from "@fluentui/react-components";
import type { AmountNotation, ColumnMapping } from "../../../ledger/model/column-mapping";
import type { MappingQuestion } from "../../../ledger/model/recognised-columns";
import { ledgerColumnLabels } from "../../../messages/labels/ledger-column-labels";
import { mappingQuestionText } from "../../../messages/ledger-texts/mapping-question-text";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import { notationReading } from "./notation-reading";

const notations: readonly AmountNotation[] = ["comma", "point"];

/** What must be answered before a line can be read; nothing when nothing is asked. */
export function MappingQuestions({ questions, mapping }: { readonly questions: readonly MappingQuestion[]; readonly mapping: ColumnMapping }) {
  const language = useLanguage();
  const words = ledgerColumnLabels[language];
  const missing = questions.filter((question) => question.is === "field-missing");
  const notation = questions.find((question) => question.is === "notation");
  return (
    <>
      {missing.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {missing.map((question) => (
              <p key={question.field}>{mappingQuestionText(question, language)}</p>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {notation === undefined ? null : (
        <section className="card asked" aria-label={words.questions}>
          <NotationQuestion question={notation} mapping={mapping} />
        </section>
      )}
    </>
  );
}

function NotationQuestion({ question, mapping }: { readonly question: Extract<MappingQuestion, { readonly is: "notation" }>; readonly mapping: ColumnMapping }) {
  const language = useLanguage();
  const words = ledgerColumnLabels[language];
  const { wizard } = useWizard();
  const texts = { comma: words.notationComma, point: words.notationPoint };
  return (
    <Field label={mappingQuestionText(question, language)} size="small">
      <RadioGroup value={mapping.notation ?? ""} onChange={(_event, { value }) => wizard.changeMapping({ ...mapping, notation: notations.find((notation) => notation === value) ?? null })}>
        {notations.map((notation) => (
          <Radio key={notation} value={notation} label={texts[notation](notationReading(question.shown, notation, language))} />
        ))}
      </RadioGroup>
    </Field>
  );
}
