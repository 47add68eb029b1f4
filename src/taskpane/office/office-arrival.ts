/**
 * How the two scripts of the page tell each other what became of office.js. They share no module state, because the guard must
 * run even where the pane's own script never does.
 */
export type Arrival = "here" | "missing";

/** Whether it is still unknown if office.js comes. */
export function officeIsAwaited(page: Document): boolean {
  return page.documentElement.dataset["office"] === undefined;
}

/** Says what became of office.js, so that the guard keeps silent. */
export function announceOffice(page: Document, arrival: Arrival): void {
  page.documentElement.dataset["office"] = arrival;
}
