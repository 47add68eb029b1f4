import type { Chart } from "../../model/chart";
import { xmlDeclaration, xmlElement } from "../package/xml-text";
import { cornersXml } from "./anchor-xml";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** The names that drawings of this host use for namespaces. */
export const drawingNamespaces: Readonly<Record<string, string>> = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** The anchor of a chart in a drawing; `number` is unique within it, `relationship` leads to the part of the chart. */
export function chartAnchorXml({ state }: Chart, number: number, relationship: string): string {
  const properties = xmlElement("xdr:nvGraphicFramePr", {}, [xmlElement("xdr:cNvPr", { id: number, name: state.name }), "<xdr:cNvGraphicFramePr/>"]);
  const transform = xmlElement("xdr:xfrm", {}, ['<a:off x="0" y="0"/>', '<a:ext cx="0" cy="0"/>']);
  const graphic = xmlElement("a:graphic", {}, [xmlElement("a:graphicData", { uri: chartNamespace }, [xmlElement("c:chart", { "xmlns:c": chartNamespace, "r:id": relationship })])]);
  return xmlElement("xdr:twoCellAnchor", {}, [cornersXml(state.anchor), xmlElement("xdr:graphicFrame", { macro: "" }, [properties, transform, graphic]), "<xdr:clientData/>"]);
}

/** The part of a drawing that holds these anchors. */
export function drawingPart(anchors: readonly string[], namespaces: Readonly<Record<string, string>>): string {
  return `${xmlDeclaration}${xmlElement("xdr:wsDr", { ...namespaces, ...drawingNamespaces }, anchors)}`;
}
