import { Button, Spinner } from "@fluentui/react-components";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { paneLabels } from "../../../messages/labels/pane-labels";
import { useLanguage } from "../../context/language-context";

interface TakeButtonProps {
  /** What pressing does; null where nothing can be taken over. */
  readonly text: string | null;
  /** Why nothing can be taken over. */
  readonly otherwise: string;
  readonly busy: boolean;
  readonly take: () => void;
}

/** The officer's last word, or why there is none to give. */
export function TakeButton({ text, otherwise, busy, take }: TakeButtonProps) {
  const language = useLanguage();
  if (text === null) {
    return <p className="preview">{otherwise}</p>;
  }
  return (
    <>
      <p className="aside">{moneyLabels[language].notWritten}</p>
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={busy} icon={busy ? <Spinner size="tiny" aria-hidden="true" /> : null} onClick={take}>
          {busy ? paneLabels[language].busy : text}
        </Button>
      </div>
    </>
  );
}
