import { Button, Input } from "@fluentui/react-components";
import { formatReading } from "../../messages/format/format-reading";
import { paneLabels } from "../../messages/labels/pane-labels";
import { useLanguage } from "../context/language-context";
import { FieldFrame, type FieldText } from "./field-frame";
import { typedReading } from "./typed-reading";
import type { FieldBinding } from "./use-form";

/** An amount in Dutch notation. One that can mean two things, such as "1.234", becomes a question with a button for each meaning. */
export function AmountField({ binding, ...text }: FieldText & { readonly binding: FieldBinding }) {
  return (
    <div>
      <FieldFrame {...text} binding={binding}>
        <Input className="amount" value={binding.value} contentBefore="€" autoComplete="off" onChange={(_event, { value }) => binding.change(value)} />
      </FieldFrame>
      <Readings readings={binding.problem?.readings ?? []} choose={binding.change} />
    </div>
  );
}

function Readings({ readings, choose }: { readonly readings: readonly string[]; readonly choose: (typed: string) => void }) {
  const language = useLanguage();
  return readings.length === 0 ? null : (
    <div className="buttons readings">
      {readings.map((reading) => (
        <Button key={reading} size="small" onClick={() => choose(typedReading(reading))}>
          {paneLabels[language].readingOf(formatReading(reading, language))}
        </Button>
      ))}
    </div>
  );
}
