import type { Page } from "playwright-core";

/** What a page did that a test may want to judge. */
export interface Watched {
  /** Addresses of every request, those of frames and dialogs included. */
  readonly requests: readonly string[];
  /** Console errors and warnings, errors that nobody caught, and requests that failed. */
  readonly complaints: readonly string[];
}

/** Notes from now on what a page asks for and complains about. */
export function watchPage(page: Page): Watched {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.context().on("request", (request) => requests.push(request.url()));
  page.context().on("requestfailed", (request) => {
    // A frame that is loaded again gives up what it was loading; that is no complaint.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  page.context().on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.stack ?? error.message}`));
  return { requests, complaints };
}
