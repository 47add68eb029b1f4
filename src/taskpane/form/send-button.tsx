import { Button, Spinner } from "@fluentui/react-components";

/** The button that sends a form. While busy it says so, stays reachable and does nothing. */
export function SendButton({ busy, text, busyText }: { readonly busy: boolean; readonly text: string; readonly busyText: string }) {
  return (
    <Button type="submit" appearance="primary" disabledFocusable={busy} icon={busy ? <Spinner size="tiny" aria-hidden="true" /> : null}>
      {busy ? busyText : text}
    </Button>
  );
}
