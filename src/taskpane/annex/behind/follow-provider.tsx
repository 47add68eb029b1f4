import { useState, type ReactNode } from "react";
import type { OpenBook } from "../../../actions/session-state";
import { FollowContext } from "./follow-context";

/** Lets the figures within be followed to their rows. */
export function FollowProvider({ open, children }: { readonly open: OpenBook; readonly children: ReactNode }) {
  const [followed, follow] = useState<string | null>(null);
  return <FollowContext value={{ open, followed, follow }}>{children}</FollowContext>;
}
