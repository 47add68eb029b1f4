/** What Windows-1252 has at 0x80 up to 0x9F; a space stands where it has nothing. */
const letters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Returns a text that was decoded as Windows-1252 with the letters of that encoding. Node decodes 0x80 up to 0x9F as ISO-8859-1 does, to control
 * characters, so that the euro sign is lost; a text from a browser stays as it is.
 */
export function windows1252Letters(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => {
    const letter = letters[control.charCodeAt(0) - 0x80] ?? " ";
    return letter === " " ? control : letter;
  });
}
