import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { DimensionValue } from "../../../ledger/model/ledger-survey";
import type { Selection } from "../../../ledger/model/selection";
import { formatCount } from "../../../messages/format/format-count";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { ledgerSelectionLabels } from "../../../messages/labels/ledger-selection-labels";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import { DimensionChoice } from "./dimension-choice";
import { findValues } from "./find-values";

/** As many as fit in a few screens of the pane; typing narrows the list. */
const page = 40;

interface DimensionListProps {
  readonly dimension: keyof Selection;
  readonly values: readonly DimensionValue[];
  /** Whether it is the first list, which is open from the start. */
  readonly first: boolean;
}

/** The codes of one dimension, each with what is booked on it, to be searched and ticked. */
export function DimensionList({ dimension, values, first }: DimensionListProps) {
  const language = useLanguage();
  const words = ledgerSelectionLabels[language];
  const { wizard, state } = useWizard();
  const { selection } = state.choices;
  const [open] = useState(first || selection[dimension].length > 0);
  const [query, setQuery] = useState("");
  const [limit, setLimit] = useState(page);
  const chosen = new Set(selection[dimension]);
  const found = findValues(values, query);
  const tick = (code: string, ticked: boolean): void => {
    wizard.select({ ...selection, [dimension]: ticked ? [...selection[dimension], code] : selection[dimension].filter((one) => one !== code) });
  };
  const left = found.length - limit;
  return (
    <details className="fold dimension" open={open}>
      <summary>
        {words[dimension]} <span className="aside">{words.chosenOf(formatCount(chosen.size, language), formatCount(values.length, language))}</span>
      </summary>
      <div className="stack">
        {values.length > 8 ? (
          <Field label={words.search[dimension]} size="small">
            <Input
              type="search"
              value={query}
              autoComplete="off"
              onChange={(_event, { value }) => {
                setQuery(value);
                setLimit(page);
              }}
            />
          </Field>
        ) : null}
        <p className={found.length === 0 ? "aside" : "hidden-text"} role="status">
          {query === "" ? "" : found.length === 0 ? words.noneFound : words.found(formatCount(found.length, language))}
        </p>
        <ul className="codes" aria-label={words[dimension]}>
          {found.slice(0, limit).map((value) => (
            <DimensionChoice key={value.code} value={value} chosen={chosen.has(value.code)} tick={tick} />
          ))}
        </ul>
        <div className="buttons">
          {left > 0 ? (
            <Button size="small" onClick={() => setLimit(limit + page)}>
              {ledgerLabels[language].showMore(formatCount(left, language))}
            </Button>
          ) : null}
          {chosen.size > 0 ? (
            <Button size="small" onClick={() => wizard.select({ ...selection, [dimension]: [] })}>
              {words.clear}
            </Button>
          ) : null}
        </div>
      </div>
    </details>
  );
}
