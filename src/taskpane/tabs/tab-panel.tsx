import type { ReactNode } from "react";

/** What the tab `name` shows. */
export function TabPanel({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} className="panel">
      {children}
    </div>
  );
}
