import { MessageBar, MessageBarBody } from "@fluentui/react-components";

/** What was just done, spoken politely by screen readers; empty text shows nothing. */
export function DoneBar({ text }: { readonly text: string }) {
  return (
    <div role="status" className="said">
      {text === "" ? null : (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
