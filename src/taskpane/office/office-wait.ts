/** How long office.js may take before the pane says that it is missing. */
export const officeWaitMilliseconds = 10_000;
