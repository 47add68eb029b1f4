/** A part of the page that the keyboard can go to; false when it cannot be reached now. */
export interface PageArea {
  readonly element: HTMLElement;
  focus(): boolean;
}

/** Lets F6 go to the next part of the page and Shift+F6 to the one before: the Tab key stays in the grid, as in Excel. */
export function walkAreas(areas: readonly PageArea[]): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const at = areas.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    for (let tries = 1; tries <= areas.length; tries += 1) {
      const next = areas[(Math.max(at, 0) + step * tries + areas.length * tries) % areas.length];
      if (next?.focus() === true) return;
    }
  });
}
