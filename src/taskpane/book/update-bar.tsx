import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import { updateLabels } from "../../messages/labels/update-labels";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { RefusalBar } from "../form/refusal-bar";

/** Offers to bring a book of an earlier version up to date; nothing is written before the officer asks for it. */
export function UpdateBar() {
  const words = updateLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.title}</MessageBarTitle>
          <p>{words.explained}</p>
          <Button size="small" disabledFocusable={action.busy} icon={action.busy ? <Spinner size="tiny" aria-hidden="true" /> : null} onClick={() => action.run(() => session.updateBook(), () => undefined)}>
            {action.busy ? words.updating : words.update}
          </Button>
        </MessageBarBody>
      </MessageBar>
      <RefusalBar refusal={action.refusal} />
    </>
  );
}
