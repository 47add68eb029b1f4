import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ExportedFigures } from "../../../actions/form/annex-session";
import { annexFormLabels } from "../../../messages/labels/annex-form-labels";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useAction } from "../../context/use-action";
import { RefusalBar } from "../../form/refusal-bar";

interface FiguresExportProps {
  readonly years: readonly number[];
  readonly first: number;
}

/** The figures of a year as text to copy: what leaves the pane cannot be a download in Excel's own browser. */
export function FiguresExport({ years, first }: FiguresExportProps) {
  const words = annexFormLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  const [year, setYear] = useState(first);
  const [figures, setFigures] = useState<ExportedFigures | null>(null);
  return (
    <section className="card stack" aria-label={words.exportTitle}>
      <h2>{words.exportTitle}</h2>
      <p className="aside">{words.exportExplained}</p>
      <div className="row">
        <Field label={words.year} size="small">
          <Select
            value={String(year)}
            onChange={(_event, { value }) => {
              setYear(Number(value));
              setFigures(null);
            }}
          >
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" disabledFocusable={action.busy} onClick={() => action.run(() => session.annex.exportFigures(year), setFigures)}>
          {words.export}
        </Button>
      </div>
      <RefusalBar refusal={action.refusal} />
      {figures === null ? null : <FiguresText figures={figures} />}
    </section>
  );
}

function FiguresText({ figures: { name, text } }: { readonly figures: ExportedFigures }) {
  const words = annexFormLabels[useLanguage()];
  const field = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const copy = (): void => {
    field.current?.querySelector("textarea")?.select();
    // Excel on the web may forbid the clipboard to a pane; the text is selected then.
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyByHand),
    );
  };
  return (
    <>
      <div ref={field}>
        <Field label={name} size="small">
          <Textarea readOnly value={text} rows={6} className="figures-text" />
        </Field>
      </div>
      <div className="row">
        <p role="status" className="aside">
          {said}
        </p>
        <Button size="small" appearance="primary" onClick={copy}>
          {words.copy}
        </Button>
      </div>
    </>
  );
}
