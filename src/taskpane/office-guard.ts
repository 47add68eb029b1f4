import { officeIsAwaited } from "./office/office-arrival";
import { officeWaitMilliseconds } from "./office/office-wait";
import { sayBeforeOffice } from "./office/say-before-office";

/** The first script of the page: it says so when office.js stays away, whatever becomes of the other scripts. */
window.setTimeout(() => {
  const container = document.getElementById("pane");
  if (container !== null && officeIsAwaited(document)) {
    sayBeforeOffice(container, "missing");
  }
}, officeWaitMilliseconds);
