/** Returns the text as it is held against others: lower case, every run of white space one blank, none at the ends. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
