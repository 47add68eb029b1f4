/** Returns "Ja" or "Nee" for such an answer, ignoring case, and null for anything else. */
export function yesNoAnswer(text: string): "Ja" | "Nee" | null {
  const answer = text.trim().toLowerCase();
  return answer === "ja" ? "Ja" : answer === "nee" ? "Nee" : null;
}
