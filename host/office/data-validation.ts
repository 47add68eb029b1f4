import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Wire } from "../dispatch/wire";
import { intersect, within } from "../model/area";
import type { DataValidation } from "../model/data-validation";
import { Trouble } from "../model/trouble";
import type { RangeRef } from "./range-ref";
import { cutAreas } from "./cut-areas";
import { ruleFromWire, ruleToWire } from "./validation-rule";
import { asFlag, asRecord, asText, asWord } from "./wire-value";
import { mayChange } from "./write-access";

function found(range: RangeRef): DataValidation | null {
  return range.sheet.validations.find(({ areas }) => areas.some((area) => within(range.area, area))) ?? null;
}

function clear({ sheet, area }: RangeRef): readonly DataValidation[] {
  return sheet.validations.map((known) => ({ ...known, areas: cutAreas(known.areas, area) })).filter(({ areas }) => areas.length > 0);
}

function change(range: RangeRef, patch: Partial<DataValidation>): void {
  mayChange(range.sheet);
  const before = found(range);
  const rule = patch.rule ?? before?.rule;
  if (rule === undefined) {
    throw new Trouble("InvalidOperation", "DataValidation: a rule must be set before an alert or a prompt.");
  }
  const after: DataValidation = { ...plain, ...before, ...patch, rule, areas: [range.area] };
  range.sheet.setValidations([...clear(range), after]);
}

const plain = {
  ignoreBlanks: true,
  alert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
} as const;

function alertFromWire(value: Wire): DataValidation["alert"] {
  const given = asRecord("DataValidation.errorAlert", value);
  return {
    showAlert: asFlag("DataValidation.errorAlert.showAlert", given["showAlert"] ?? true),
    style: asWord("DataValidation.errorAlert.style", given["style"] ?? "Stop", ["Stop", "Warning", "Information"] as const),
    title: asText("DataValidation.errorAlert.title", given["title"] ?? ""),
    message: asText("DataValidation.errorAlert.message", given["message"] ?? ""),
  };
}

function promptFromWire(value: Wire): DataValidation["prompt"] {
  const given = asRecord("DataValidation.prompt", value);
  return {
    showPrompt: asFlag("DataValidation.prompt.showPrompt", given["showPrompt"] ?? true),
    title: asText("DataValidation.prompt.title", given["title"] ?? ""),
    message: asText("DataValidation.prompt.message", given["message"] ?? ""),
  };
}

function typeOf(range: RangeRef): string | null {
  const rule = found(range)?.rule;
  if (rule !== undefined) {
    return rule.is.charAt(0).toUpperCase() + rule.is.slice(1);
  }
  const touched = range.sheet.validations.some(({ areas }) => areas.some((area) => intersect(area, range.area) !== null));
  return touched ? "Inconsistent" : "None";
}

/** Excel.DataValidation of a range. */
export const dataValidation: (self: RangeRef) => OfficeObject = defineClass<RangeRef>({
  name: "DataValidation",
  scalars: {
    Type: { get: typeOf },
    Rule: {
      get: (self) => ruleToWire(found(self)?.rule ?? null),
      set: (self, value) => change(self, { rule: ruleFromWire(value) }),
    },
    IgnoreBlanks: { get: (self) => found(self)?.ignoreBlanks ?? true, set: (self, value) => change(self, { ignoreBlanks: asFlag("DataValidation.ignoreBlanks", value) }) },
    ErrorAlert: { get: (self) => ({ ...(found(self)?.alert ?? plain.alert) }), set: (self, value) => change(self, { alert: alertFromWire(value) }) },
    Prompt: { get: (self) => ({ ...(found(self)?.prompt ?? plain.prompt) }), set: (self, value) => change(self, { prompt: promptFromWire(value) }) },
  },
  writes: {
    Clear: (self) => {
      mayChange(self.sheet);
      self.sheet.setValidations(clear(self));
    },
  },
});
