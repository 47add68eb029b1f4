/** The part of the program that is loaded when the official form is asked for, and not before. */
export { exportFigures } from "./export-figures";
export { fillForm } from "./fill-form";
export { findForms } from "./find-forms";
export { planFill } from "./plan-fill";
export { takeTexts } from "./take-texts";
