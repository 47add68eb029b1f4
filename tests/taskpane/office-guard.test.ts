/** @jest-environment jsdom */
import { announceOffice } from "../../src/taskpane/office/office-arrival";

function openPage(): HTMLElement {
  document.documentElement.removeAttribute("data-office");
  document.body.innerHTML = '<div id="pane"><p>Bestedingsboek wordt gestart…</p></div>';
  const pane = document.getElementById("pane");
  if (pane === null) {
    throw new Error("The page has no pane.");
  }
  return pane;
}

function runGuard(): void {
  jest.isolateModules(() => {
    jest.requireActual("../../src/taskpane/office-guard");
  });
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("when office.js has not come within 10 seconds the pane says so and what to do, in both languages", () => {
  const pane = openPage();
  runGuard();
  jest.advanceTimersByTime(9_999);
  expect(pane.textContent).toBe("Bestedingsboek wordt gestart…");
  jest.advanceTimersByTime(1);
  expect(pane.querySelector('[role="alert"] [lang="nl"]')?.textContent).toContain("vraag dan uw beheerder of het adres appsforoffice.microsoft.com is toegestaan");
  expect(pane.querySelector('[role="alert"] [lang="en"]')?.textContent).toContain("ask your administrator whether the address appsforoffice.microsoft.com is allowed");
});

test("when office.js has come the guard keeps silent", () => {
  const pane = openPage();
  runGuard();
  announceOffice(document, "here");
  jest.advanceTimersByTime(20_000);
  expect(pane.textContent).toBe("Bestedingsboek wordt gestart…");
});
