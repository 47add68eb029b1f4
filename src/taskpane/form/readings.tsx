import { Button } from "@fluentui/react-components";
import { formatReading } from "../../messages/format/format-reading";
import { paneLabels } from "../../messages/labels/pane-labels";
import { useLanguage } from "../context/language-context";
import { typedReading } from "./typed-reading";

interface ReadingsProps {
  readonly label: string;
  readonly unit: "euros" | "number";
  readonly readings: readonly string[];
  readonly choose: (typed: string) => void;
}

/** A button for each meaning of ambiguous text; a press fills in that meaning in a way that is read only so. */
export function Readings({ label, unit, readings, choose }: ReadingsProps) {
  const language = useLanguage();
  return readings.length === 0 ? null : (
    <div role="group" aria-label={label} className="buttons readings">
      {readings.map((reading) => (
        <Button key={reading} size="small" onClick={() => choose(typedReading(reading))}>
          {paneLabels[language].readingOf(formatReading(reading, unit, language))}
        </Button>
      ))}
    </div>
  );
}
