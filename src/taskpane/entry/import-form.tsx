import { Button, Field, Spinner } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Imported } from "../../actions/session";
import { formatCount } from "../../messages/format/format-count";
import { formatEuros } from "../../messages/format/format-euros";
import { importLabels } from "../../messages/labels/import-labels";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { DoneBar } from "../form/done-bar";
import { RefusalBar } from "../form/refusal-bar";
import { CsvFormat } from "./csv-format";
import { CsvProblems } from "./csv-problems";

/** Takes over a CSV file of spending and says what came of it. */
export function ImportForm() {
  const language = useLanguage();
  const words = importLabels[language];
  const session = useSession();
  const action = useAction();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const take = (chosen: File): void => {
    setImported(null);
    action.run(
      async () => session.importSpending({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }),
      (brought) => {
        setImported(brought);
        setFile(null);
        if (input.current !== null) {
          input.current.value = "";
        }
      },
    );
  };
  return (
    <section className="stack" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="aside">{words.explained}</p>
      <Field label={words.file} size="small">
        {(tied) => <input {...tied} ref={input} className="file" type="file" accept=".csv,text/csv" onChange={(event) => setFile(event.target.files?.[0] ?? null)} />}
      </Field>
      <RefusalBar refusal={action.refusal}>
        <CsvProblems refusal={action.refusal} />
      </RefusalBar>
      <DoneBar text={imported === null ? "" : `${words.imported(imported.rows, formatCount(imported.rows, language), formatEuros(imported.cents, language))} ${words.importId(imported.importId)}.`} />
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={file === null || action.busy}
          icon={action.busy ? <Spinner size="tiny" aria-hidden="true" /> : null}
          onClick={() => {
            if (file !== null) {
              take(file);
            }
          }}
        >
          {action.busy ? words.importing : words.import}
        </Button>
      </div>
      <CsvFormat />
    </section>
  );
}
