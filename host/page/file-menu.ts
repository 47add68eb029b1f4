import { element } from "./element";
import type { Words } from "./words";

/** What the file menu does. */
export interface FileActions {
  create(): void;
  open(): void;
  save(): void;
}

/** The menu behind "Bestand": new, open, save; with the keyboard as with the mouse. */
export function fileMenu(words: Words, actions: FileActions): void {
  const button = element("file-button", HTMLButtonElement);
  const menu = element("file-menu", HTMLElement);
  button.textContent = words.file;
  const entries = [
    { label: words.newWorkbook, keys: "", run: () => actions.create() },
    { label: words.open, keys: "Ctrl+O", run: () => actions.open() },
    { label: words.save, keys: "Ctrl+S", run: () => actions.save() },
  ];
  const close = (): void => {
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
  };
  const items = entries.map(({ label, keys, run }) => {
    const item = document.createElement("button");
    item.type = "button";
    item.role = "menuitem";
    const key = document.createElement("kbd");
    key.textContent = keys;
    item.append(label, key);
    item.addEventListener("click", () => {
      close();
      run();
    });
    return item;
  });
  menu.replaceChildren(...items);
  button.addEventListener("click", () => {
    if (!menu.hidden) {
      close();
      return;
    }
    const { left, bottom } = button.getBoundingClientRect();
    menu.style.left = `${left}px`;
    menu.style.top = `${bottom}px`;
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    items[0]?.focus();
  });
  menu.addEventListener("keydown", (event) => {
    const at = items.findIndex((item) => item === document.activeElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) items[(at + step + items.length) % items.length]?.focus();
    if (event.key === "Escape") {
      close();
      button.focus();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !menu.contains(event.target) && !button.contains(event.target)) close();
  });
  window.addEventListener("blur", close);
  document.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    const found = entries.find(({ keys }) => keys !== "" && keys.toLowerCase() === `ctrl+${event.key.toLowerCase()}`);
    if (found === undefined) return;
    event.preventDefault();
    found.run();
  });
}
