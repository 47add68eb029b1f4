import type { Language } from "../../messages/language";
import { officeLabels } from "../../messages/labels/office-labels";

/** `missing`: office.js did not come. `elsewhere`: it came, but the page is not inside Excel. `broken`: the program failed. */
export type BeforeOffice = "missing" | "elsewhere" | "broken";

const languages: readonly Language[] = ["nl", "en"];

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

function message(language: Language, about: BeforeOffice): HTMLElement {
  const words = officeLabels[language];
  const section = document.createElement("section");
  section.lang = language;
  const title = document.createElement("h1");
  title.textContent = words[`${about}Title`];
  section.append(title, paragraph(words[`${about}What`]), paragraph(words[`${about}Todo`]));
  return section;
}

/** Fills `container` with what is wrong and what to do, in both languages, without React and without Office. */
export function sayBeforeOffice(container: HTMLElement, about: BeforeOffice): void {
  const alert = document.createElement("div");
  alert.className = "before-office";
  alert.setAttribute("role", "alert");
  alert.append(...languages.map((language) => message(language, about)));
  container.replaceChildren(alert);
}
