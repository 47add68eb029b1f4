import { element } from "./element";
import type { Words } from "./words";

const narrowest = 280;
const step = 20;

/** The task pane beside the grid: its title, its width, and whether it is seen. The add-in in it runs on while it is closed. */
export class TaskPane {
  readonly #pane = element("pane", HTMLElement);
  readonly #splitter = element("splitter", HTMLElement);
  readonly body = element("pane-body", HTMLElement);
  #listeners: ((open: boolean) => void)[] = [];

  constructor(words: Words) {
    const close = element("pane-close", HTMLButtonElement);
    close.title = words.closePane;
    close.setAttribute("aria-label", words.closePane);
    close.addEventListener("click", () => this.show(false));
    const reload = element("pane-reload", HTMLButtonElement);
    reload.title = words.reloadPane;
    reload.setAttribute("aria-label", words.reloadPane);
    this.#splitter.setAttribute("aria-label", words.resizePane);
    this.#splitter.addEventListener("pointerdown", (event) => this.#drag(event));
    this.#splitter.addEventListener("keydown", (event) => {
      if (event.key === "ArrowLeft") this.#resize(this.#pane.offsetWidth + step);
      if (event.key === "ArrowRight") this.#resize(this.#pane.offsetWidth - step);
    });
  }

  get isOpen(): boolean {
    return !this.#pane.hidden;
  }

  /** The frame of the add-in, once it has been loaded. */
  get frame(): HTMLElement | null {
    return this.body.querySelector("iframe");
  }

  set title(title: string) {
    element("pane-title", HTMLElement).textContent = title;
    this.#pane.setAttribute("aria-label", title);
  }

  /** Opens or closes the pane. */
  show(open: boolean): void {
    if (open === this.isOpen) return;
    this.#pane.hidden = !open;
    this.#splitter.hidden = !open;
    for (const listener of this.#listeners) listener(open);
  }

  /** Calls `listen` when the person asks to load the pane again. */
  onReload(listen: () => void): void {
    element("pane-reload", HTMLButtonElement).addEventListener("click", listen);
  }

  /** Calls `listen` when the pane opens or closes. */
  onShow(listen: (open: boolean) => void): void {
    this.#listeners = [...this.#listeners, listen];
  }

  #resize(width: number): void {
    this.#pane.style.width = `${Math.max(narrowest, Math.min(width, window.innerWidth * 0.6))}px`;
    this.#splitter.setAttribute("aria-valuenow", String(this.#pane.offsetWidth));
  }

  #drag(event: PointerEvent): void {
    this.#splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
    const right = this.#pane.getBoundingClientRect().right;
    const move = (at: PointerEvent): void => this.#resize(right - at.clientX);
    this.#splitter.addEventListener("pointermove", move);
    this.#splitter.addEventListener(
      "lostpointercapture",
      () => {
        document.body.classList.remove("dragging");
        this.#splitter.removeEventListener("pointermove", move);
      },
      { once: true },
    );
  }
}
