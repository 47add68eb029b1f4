import { element } from "./element";

/** A question with its answers; the first answer is the usual one. */
export interface Question<T> {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly { readonly label: string; readonly value: T }[];
  /** What Escape answers. */
  readonly escape: T;
}

/** Asks the person a question over the page and resolves with the answer. */
export function ask<T>(question: Question<T>): Promise<T> {
  const dialog = element("alert", HTMLDialogElement);
  const title = document.createElement("h2");
  title.textContent = question.title;
  title.id = "alert-title";
  const text = document.createElement("div");
  text.textContent = question.text;
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  dialog.setAttribute("aria-labelledby", title.id);
  return new Promise((resolve) => {
    let answer = question.escape;
    for (const { label, value } of question.answers) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        answer = value;
        dialog.close();
      });
      buttons.append(button);
    }
    dialog.replaceChildren(title, text, buttons);
    dialog.addEventListener("close", () => resolve(answer), { once: true });
    dialog.showModal();
  });
}
