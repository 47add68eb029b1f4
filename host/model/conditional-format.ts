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

/** A custom conditional format: cells where the formula is true get the look. */
export interface ConditionalFormat {
  /** A GUID in braces, as Excel gives. */
  readonly id: string;
  readonly areas: readonly Area[];
  /** With its "=", relative to the first cell of the first area. */
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}
