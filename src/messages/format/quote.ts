const longest = 60;

/** Returns what somebody typed between quotes, shortened to 60 characters so that a pasted page does not fill the pane. */
export function quote(text: string): string {
  return text.length > longest ? `“${text.slice(0, longest)}…”` : `“${text}”`;
}
