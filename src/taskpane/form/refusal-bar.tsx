import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Refusal } from "../../actions/refusal";
import type { Advice } from "../../messages/advice";
import type { Language } from "../../messages/language";
import { refusalMessage } from "../../messages/refusal-message";
import { useLanguage } from "../context/language-context";

interface RefusalBarProps {
  readonly refusal: Refusal | null;
  /** Makes the sentences; a part of the pane that is loaded later may know more of its own refusals. */
  readonly message?: (refusal: Refusal, language: Language) => Advice;
  readonly children?: ReactNode;
}

/** Why an action was not done and what to do, spoken at once by screen readers. */
export function RefusalBar({ refusal, message = refusalMessage, children }: RefusalBarProps) {
  const language = useLanguage();
  return (
    <div role="alert" className="said">
      {refusal === null ? null : (
        <MessageBar intent={refusal.code === "fields-invalid" ? "warning" : "error"} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{message(refusal, language).what}</MessageBarTitle>
            {message(refusal, language).todo}
            {children}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
