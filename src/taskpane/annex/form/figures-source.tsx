import { Field, Select, Textarea } from "@fluentui/react-components";
import type { FiguresFrom } from "../../../actions/form/annex-session";
import { annexFormLabels } from "../../../messages/labels/annex-form-labels";
import { useLanguage } from "../../context/language-context";

interface FiguresSourceProps {
  readonly from: FiguresFrom;
  /** Years of the book in this workbook; empty where it holds none. */
  readonly years: readonly number[];
  readonly choose: (from: FiguresFrom) => void;
}

/** Where the figures come from: a year of the book here, or the text that a book elsewhere made. */
export function FiguresSource({ from, years, choose }: FiguresSourceProps) {
  const words = annexFormLabels[useLanguage()];
  if (from.is === "year") {
    return (
      <Field label={words.year} size="small">
        <Select value={String(from.year)} onChange={(_event, { value }) => choose({ is: "year", year: Number(value) })}>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <>
      <Field label={words.figures} hint={words.figuresHint} size="small" required>
        <Textarea value={from.text} rows={4} resize="vertical" onChange={(_event, { value }) => choose({ is: "text", text: value })} />
      </Field>
      <Field label={words.figuresFile} size="small">
        {(tied) => (
          <input
            {...tied}
            type="file"
            className="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) {
                void file.text().then((text) => choose({ is: "text", text }));
              }
            }}
          />
        )}
      </Field>
    </>
  );
}
