import { addressOf } from "../../model/address";
import type { ConditionalFormat } from "../../model/conditional-format";
import { fileFormula } from "../formulas/file-formula";
import type { DxfRegister } from "../looks/dxf-register";
import { xmlElement, xmlText } from "../package/xml-text";

function ruleXml({ kept, worded, formula, stopIfTrue }: ConditionalFormat, priority: number, dxfs: DxfRegister): string {
  if (kept !== undefined) {
    const number = kept.dxf === null ? "" : ` dxfId="${String(dxfs.numberOf(kept.dxf))}"`;
    return kept.rule.replace(/\spriority="\d+"/, ` priority="${String(priority)}"`).replace(/\sdxfId="\d+"/, number);
  }
  const dxfId = dxfs.numberOf(worded?.dxf ?? "<dxf/>");
  return xmlElement("cfRule", { type: "expression", priority, dxfId, stopIfTrue: stopIfTrue || undefined }, [xmlElement("formula", {}, [xmlText(fileFormula(formula, null))])]);
}

/** Whether the file said more of a conditional format than the model holds, so that hucre cannot write it. */
export function isWorded({ kept, worded, look }: ConditionalFormat): boolean {
  return kept !== undefined || (worded !== undefined && worded.look === look);
}

/** The conditional formats that hucre does not write, for the part of their sheet; the place in the list is their priority. */
export function keptConditions(formats: readonly ConditionalFormat[], dxfs: DxfRegister): readonly { readonly name: string; readonly xml: string }[] {
  return formats.flatMap((format, at) =>
    isWorded(format)
      ? [{ name: "conditionalFormatting", xml: xmlElement("conditionalFormatting", { sqref: format.areas.map(addressOf).join(" ") }, [ruleXml(format, at + 1, dxfs)]) }]
      : [],
  );
}
