import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Pane, type PaneProps } from "./pane";

/** Puts the pane into `container`, in place of what stood there. */
export function renderPane(container: HTMLElement, props: PaneProps): void {
  createRoot(container).render(
    <StrictMode>
      <Pane {...props} />
    </StrictMode>,
  );
}
