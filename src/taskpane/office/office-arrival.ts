/**
 * Whether office.js has answered, as the two scripts of the page tell each other. They share no module state, because the
 * guard must run even where the pane's own script never does.
 */
export function officeHasArrived(page: Document): boolean {
  return page.documentElement.dataset["office"] === "here";
}

/** Tells the guard that office.js has answered, so that it keeps silent. */
export function announceOffice(page: Document): void {
  page.documentElement.dataset["office"] = "here";
}
