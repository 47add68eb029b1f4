/** Who makes a change and through what: the person at the grid, the add-in's API, or a co-author elsewhere. */
export interface Origin {
  readonly source: "Local" | "Remote";
  readonly trigger: "User" | "ThisLocalAddin" | "Unknown";
}

/** The person who types in the grid. */
export const user: Origin = { source: "Local", trigger: "User" };
/** The add-in, through a batch of Office.js. */
export const addin: Origin = { source: "Local", trigger: "ThisLocalAddin" };
/** A co-author, as this session sees the change arrive. */
export const coAuthor: Origin = { source: "Remote", trigger: "Unknown" };
