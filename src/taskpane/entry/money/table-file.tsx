import { Field, Spinner } from "@fluentui/react-components";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { useLanguage } from "../../context/language-context";

/** A table from the computer. */
export function TableFile({ busy, choose }: { readonly busy: boolean; readonly choose: (file: File) => void }) {
  const words = moneyLabels[useLanguage()];
  return (
    <>
      <Field label={words.file} hint={words.fileHint} size="small">
        {(tied) => (
          <input
            {...tied}
            className="file"
            type="file"
            accept=".csv,.txt,.tsv,.xlsx,.ods"
            disabled={busy}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file !== undefined) {
                choose(file);
              }
              // The same file can be chosen again after it was mended.
              target.value = "";
            }}
          />
        )}
      </Field>
      <div role="status" className="said">
        {busy ? <Spinner size="tiny" label={words.reading} /> : null}
      </div>
    </>
  );
}
