/** Elements that auditfiles have, of any version, and other files do not: those of a booking line, an account, a relation, and the end. */
const tellingEnd = /<\/(?:[\w.-]+:)?(?:trLine|obLine|accID|accTp|amntTp|jrnID|trDt|periodNumber|custSupID|customerSupplier|ledgerAccount|recordID|accountID|debitAmount|creditAmount|auditfile)\s*>/;
/** A document begins with its declaration or with its root; a continuation begins anywhere. */
const documentStart = /^\s*<(?:\?xml|!DOCTYPE|(?:[\w.-]+:)?auditfile[\s>])/;

/** The text of the beginning of a file as far as tags go: without byte order mark and without the zero bytes of UTF-16. */
export function tagsOf(beginning: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(beginning).replace(/^(?:ï»¿|ÿþ|þÿ)/, "").replaceAll("\0", "");
}

/**
 * Returns whether a file is a part of an auditfile that was cut in the middle of its XML, and not the first one: it does not begin as a
 * document does, and yet its beginning (some 64 kB) holds the end of an element that only auditfiles have.
 */
export function isContinuation(beginning: Uint8Array): boolean {
  const text = tagsOf(beginning);
  return !documentStart.test(text) && tellingEnd.test(text);
}
