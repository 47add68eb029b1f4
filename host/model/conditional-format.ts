import type { Area } from "./area";

/** What a conditional format changes in the look; a property left out stays as it is. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: "None" | "Single" | "Double";
}

/** A rule of a file that is no formula, such as a colour scale: kept as its XML. */
export interface KeptRule {
  /** The type as Excel's API names it. */
  readonly type: string;
  readonly rule: string;
  /** What it makes of the look, as XML; null when the rule says so itself. */
  readonly dxf: string | null;
}

/** A custom conditional format: cells where the formula is true get the look. */
export interface ConditionalFormat {
  /** A GUID in braces, as Excel gives. */
  readonly id: string;
  readonly areas: readonly Area[];
  /** With its "=", relative to the first cell of the first area. */
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
  /** The look as a file words it, when that says more than `look`; right as long as `look` is this one. */
  readonly worded?: { readonly look: ConditionalLook; readonly dxf: string };
  /** Present for a rule that the host keeps and does not know; `formula` is empty then. */
  readonly kept?: KeptRule;
}
