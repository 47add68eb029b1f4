/** Returns the code of an error that Office.js threw, or empty text when it is none; its errors need not be of this realm's `Error`. */
export function officeErrorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
}
