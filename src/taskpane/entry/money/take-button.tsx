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
  return (
    <>
      <p className={text === null ? "preview" : "aside"} role="status">
        {text === null ? otherwise : moneyLabels[language].notWritten}
      </p>
      {text === null ? null : (
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={busy} icon={busy ? <Spinner size="tiny" aria-hidden="true" /> : null} onClick={take}>
            {busy ? paneLabels[language].busy : text}
          </Button>
        </div>
      )}
    </>
  );
}
