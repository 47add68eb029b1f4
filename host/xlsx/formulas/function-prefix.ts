// Functions younger than ECMA-376 stand in files with a prefix ([MS-XLSX] 2.2.2).
const newer = new Set(["CONCAT", "DAYS", "FORMULATEXT", "IFNA", "IFS", "ISFORMULA", "MAXIFS", "MINIFS", "NUMBERVALUE", "SEQUENCE", "SWITCH", "TEXTJOIN", "UNIQUE", "XLOOKUP", "XMATCH"]);
const newest = new Set(["FILTER", "SORT"]);

/** The name of a function in a file. */
export function fileFunction(name: string): string {
  const plain = name.toUpperCase();
  if (newest.has(plain)) {
    return `_xlfn._xlws.${plain}`;
  }
  return newer.has(plain) ? `_xlfn.${plain}` : name;
}

/** The name of a function as Excel shows it. */
export function plainFunction(name: string): string {
  return name.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
}
