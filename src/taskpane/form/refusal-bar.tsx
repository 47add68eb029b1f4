import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Refusal } from "../../actions/refusal";
import { refusalMessage } from "../../messages/refusal-message";
import { useLanguage } from "../context/language-context";

/** Why an action was not done and what to do, spoken at once by screen readers. */
export function RefusalBar({ refusal, children }: { readonly refusal: Refusal | null; readonly children?: ReactNode }) {
  const language = useLanguage();
  return (
    <div role="alert" className="said">
      {refusal === null ? null : (
        <MessageBar intent={refusal.code === "fields-invalid" ? "warning" : "error"} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{refusalMessage(refusal, language).what}</MessageBarTitle>
            {refusalMessage(refusal, language).todo}
            {children}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
