import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { within } from "../model/area";
import type { ConditionalFormat, ConditionalLook } from "../model/conditional-format";
import { newGuid } from "../model/new-guid";
import { Trouble } from "../model/trouble";
import { cutAreas } from "./cut-areas";
import type { RangeRef } from "./range-ref";
import { asColor, asFlag, asText, asWord } from "./wire-value";
import { mayChange } from "./write-access";

interface FormatRef {
  readonly range: RangeRef;
  readonly id: string;
}

function find({ range, id }: FormatRef): ConditionalFormat {
  const format = range.sheet.conditionalFormats.find((known) => known.id === id);
  if (format === undefined) {
    throw new Trouble("ItemNotFound", "The conditional format no longer exists.");
  }
  return format;
}

function change(self: FormatRef, patch: Partial<ConditionalFormat>): void {
  mayChange(self.range.sheet);
  const changed = { ...find(self), ...patch };
  self.range.sheet.setConditionalFormats(self.range.sheet.conditionalFormats.map((known) => (known.id === self.id ? changed : known)));
}

function look(self: FormatRef, patch: ConditionalLook): void {
  change(self, { look: { ...find(self).look, ...patch } });
}

const rule = defineClass<FormatRef>({
  name: "ConditionalFormatRule",
  scalars: { Formula: { get: (self) => find(self).formula, set: (self, value) => change(self, { formula: asText("ConditionalFormatRule.formula", value) }) } },
});

const font = defineClass<FormatRef>({
  name: "ConditionalRangeFont",
  scalars: {
    Color: { get: (self) => find(self).look.fontColor ?? "", set: (self, value) => look(self, { fontColor: asColor("ConditionalRangeFont.color", value) }) },
    Bold: { get: (self) => find(self).look.bold ?? false, set: (self, value) => look(self, { bold: asFlag("ConditionalRangeFont.bold", value) }) },
    Italic: { get: (self) => find(self).look.italic ?? false, set: (self, value) => look(self, { italic: asFlag("ConditionalRangeFont.italic", value) }) },
    Strikethrough: { get: (self) => find(self).look.strikethrough ?? false, set: (self, value) => look(self, { strikethrough: asFlag("ConditionalRangeFont.strikethrough", value) }) },
    Underline: {
      get: (self) => find(self).look.underline ?? "None",
      set: (self, value) => look(self, { underline: asWord("ConditionalRangeFont.underline", value, ["None", "Single", "Double"] as const) }),
    },
  },
});

const fill = defineClass<FormatRef>({
  name: "ConditionalRangeFill",
  scalars: { Color: { get: (self) => find(self).look.fill ?? "", set: (self, value) => look(self, { fill: asColor("ConditionalRangeFill.color", value) }) } },
});

const format = defineClass<FormatRef>({ name: "ConditionalRangeFormat", parts: { Font: font, Fill: fill } });

const custom = defineClass<FormatRef>({ name: "CustomConditionalFormat", parts: { Rule: rule, Format: format } });

/** Changes a rule that the host knows; one of a file that it only keeps is refused by name. */
function changeRule(self: FormatRef, patch: Partial<ConditionalFormat>): void {
  if (find(self).kept !== undefined) {
    throw new Trouble("NotImplemented", `ConditionalFormat.set: a conditional format of type ${find(self).kept?.type ?? ""} is kept and cleared by this host, and not changed.`);
  }
  change(self, patch);
}

function customOf(self: FormatRef): OfficeObject | null {
  return find(self).kept === undefined ? custom(self) : null;
}

function notCustom(self: FormatRef): never {
  throw new Trouble("NotImplemented", `ConditionalFormat.custom: a conditional format of type ${find(self).kept?.type ?? ""} is kept and cleared by this host, and not read.`);
}

const conditionalFormat = defineClass<FormatRef>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (self) => find(self).kept?.type ?? "Custom" },
    Priority: { get: ({ range, id }) => range.sheet.conditionalFormats.findIndex((known) => known.id === id) },
    StopIfTrue: { get: (self) => find(self).stopIfTrue, set: (self, value) => changeRule(self, { stopIfTrue: asFlag("ConditionalFormat.stopIfTrue", value) }) },
  },
  parts: { Custom: (self) => customOf(self) ?? notCustom(self), CustomOrNullObject: customOf },
  writes: {
    Delete: ({ range, id }) => {
      mayChange(range.sheet);
      range.sheet.setConditionalFormats(range.sheet.conditionalFormats.filter((known) => known.id !== id));
    },
  },
});

function on(range: RangeRef): readonly OfficeObject[] {
  return range.sheet.conditionalFormats.filter(({ areas }) => areas.some((area) => within(range.area, area))).map(({ id }) => conditionalFormat({ range, id }));
}

/** Excel.ConditionalFormatCollection of a range. Only custom formats are served. */
export const conditionalFormatsOf: (self: RangeRef) => OfficeObject = defineClass<RangeRef>({
  name: "ConditionalFormatCollection",
  reads: {
    GetCount: (self) => on(self).length,
    GetItem: (range, args) => {
      const found = { range, id: args.text(0) };
      find(found);
      return conditionalFormat(found);
    },
    GetItemAt: (range, args) => on(range)[args.whole(0)] ?? args.wrong(0),
  },
  writes: {
    Add: (range, args) => {
      args.word(0, ["Custom"] as const);
      mayChange(range.sheet);
      const added: ConditionalFormat = { id: newGuid(), areas: [range.area], formula: "", look: {}, stopIfTrue: false };
      // The newest stands first, as in Excel.
      range.sheet.setConditionalFormats([added, ...range.sheet.conditionalFormats]);
      return conditionalFormat({ range, id: added.id });
    },
    ClearAll: (range) => {
      mayChange(range.sheet);
      const kept = range.sheet.conditionalFormats.map((known) => ({ ...known, areas: cutAreas(known.areas, range.area) }));
      range.sheet.setConditionalFormats(kept.filter(({ areas }) => areas.length > 0));
    },
  },
  items: on,
});
