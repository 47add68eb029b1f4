import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatCount } from "../../../messages/format/format-count";
import { ledgerImportLabels } from "../../../messages/labels/ledger-import-labels";
import type { Language } from "../../../messages/language";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";

function timeLeft(seconds: number, language: Language): string {
  const words = ledgerImportLabels[language];
  return seconds > 90 ? words.minutesLeft(Math.round(seconds / 60)) : words.secondsLeft(Math.max(1, Math.round(seconds)));
}

/** How far the writing is, and the way to stop it. A screen reader hears each quarter, not each slice. */
export function WriteBar() {
  const language = useLanguage();
  const words = ledgerImportLabels[language];
  const { wizard, state } = useWizard();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), []);
  const { written, stopping } = state;
  const share = written === null || written.of === 0 ? 0 : written.rows / written.of;
  const rows = written === null ? "" : words.rows(formatCount(written.rows, language), formatCount(written.of, language));
  const left = written?.secondsLeft == null ? "" : `, ${timeLeft(written.secondsLeft, language)}`;
  const quarter = Math.floor(share * 4) * 25;
  return (
    <div className="writing" ref={bar} tabIndex={-1} role="group" aria-label={words.writing}>
      <p>{stopping ? words.stopping : words.writing}</p>
      <ProgressBar thickness="large" aria-label={words.writing} aria-valuetext={rows + left} {...(written === null ? {} : { value: share })} />
      <p className="aside">{rows + left}</p>
      <p className="hidden-text" role="status">
        {stopping ? words.stopping : quarter === 0 ? "" : words.percent(quarter)}
      </p>
      <div className="buttons">
        <Button disabledFocusable={stopping} onClick={() => wizard.stop()}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}
