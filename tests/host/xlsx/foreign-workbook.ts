import { PackageParts } from "../../../host/xlsx/package/package-parts";
import { appendXml, addPart, officeRelationships, relate } from "../../../host/xlsx/package/add-part";
import { insertInOrder } from "../../../host/xlsx/package/sheet-order";
import { Workbook } from "../../../host/model/workbook";
import { saveWorkbook } from "../../../host/xlsx/save-workbook";
import { areaOf, fill } from "./sample-workbook";

const sheetPath = "xl/worksheets/sheet1.xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

/** A picture of one pixel. */
const png = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), (sign) => sign.charCodeAt(0));

const elements = [
  { name: "sheetPr", xml: '<sheetPr codeName="Blad1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/></sheetPr>' },
  { name: "protectedRanges", xml: '<protectedRanges><protectedRange name="Invoer" sqref="B2:B4"/></protectedRanges>' },
  { name: "mergeCells", xml: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A8:A9"/></mergeCells>' },
  { name: "conditionalFormatting", xml: '<conditionalFormatting sqref="B3:B5"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' },
  { name: "conditionalFormatting", xml: '<conditionalFormatting sqref="B3:B5"><cfRule type="cellIs" dxfId="1" priority="1" operator="greaterThan"><formula>$B$6</formula></cfRule><cfRule type="expression" dxfId="1" priority="2"><formula>$B3=0</formula></cfRule></conditionalFormatting>' },
  { name: "hyperlinks", xml: '<hyperlinks><hyperlink ref="A3" r:id="rIdLink" tooltip="Regeling"/><hyperlink ref="A4" location="\'Tweede blad\'!B2" display="verder"/></hyperlinks>' },
  { name: "rowBreaks", xml: '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>' },
  { name: "ignoredErrors", xml: '<ignoredErrors><ignoredError sqref="A3" numberStoredAsText="1"/></ignoredErrors>' },
  { name: "drawing", xml: '<drawing r:id="rIdDrawing"/>' },
  { name: "legacyDrawing", xml: '<legacyDrawing r:id="rIdNotes"/>' },
  { name: "extLst", xml: `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Tweede blad'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>` },
];

const comments = `<comments xmlns="${main}"><authors><author>Medewerker</author></authors><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>Let op</t></r><r><t>: nog te controleren</t></r></text></comment></commentList></comments>`;
const notes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 2, 4, 31, 5, 1</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
const picture = `<xdr:twoCellAnchor xmlns:xdr="${drawing}/spreadsheetDrawing" editAs="oneCell"><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>100</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>100</xdr:rowOff></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Wapen"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:a="${drawing}/main" r:embed="rIdPicture"/><a:stretch xmlns:a="${drawing}/main"><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm xmlns:a="${drawing}/main"><a:off x="0" y="0"/><a:ext cx="1000" cy="1000"/></a:xfrm><a:prstGeom xmlns:a="${drawing}/main" prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;

/** A chart with what Excel writes and the host does not: a look of its own. */
const chart = `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:srgbClr val="70AD47"/></a:solidFill></c:spPr><c:val><c:numRef><c:f>Blad1!$B$3:$B$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:areaChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const chartFrame = `<xdr:twoCellAnchor xmlns:xdr="${drawing}/spreadsheetDrawing"><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="8" name="Vlak"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off xmlns:a="${drawing}/main" x="0" y="0"/><a:ext xmlns:a="${drawing}/main" cx="0" cy="0"/></xdr:xfrm><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" r:id="rIdChart"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

function plainWorkbook(): Workbook {
  const workbook = new Workbook("Blad1");
  const sheet = workbook.active;
  fill(workbook, sheet, { A1: { value: "Verantwoording" }, A3: { value: "P1" }, B3: { value: 10 }, A4: { value: "P3" }, B4: { value: 20 }, A5: { value: "P5" }, B5: { value: 30 }, A6: { value: "Totaal" }, B6: { formula: "=SUM(B3:B5)" }, A8: { value: "vet en gewoon" }, E3: { value: "Kop" }, E4: { value: "x" } });
  sheet.accept([{ row: 5, column: 1, value: 60 }]);
  sheet.setConditionalFormats([{ id: "{1}", areas: [areaOf("A3:A5")], formula: "=$B3>5", look: { bold: true }, stopIfTrue: false }]);
  workbook.tables.add(sheet, areaOf("E3:E4"), "tblKop");
  workbook.addSheet("Tweede blad");
  workbook.names.add("lokaal", "=Blad1!$B$6", "");
  return workbook;
}

/** A workbook as Excel might have made it: with much that the host does not know. `change` may add more, or something it must refuse. */
export async function foreignWorkbook(change: (parts: PackageParts) => void = () => undefined): Promise<Uint8Array> {
  const parts = PackageParts.from(await saveWorkbook(plainWorkbook()));
  const edit = (path: string, found: string | RegExp, instead: string): void => {
    const after = parts.text(path).replace(found, instead);
    if (after === parts.text(path)) {
      throw new Error(`${path} does not hold ${String(found)}`);
    }
    parts.set(path, after);
  };
  parts.set(sheetPath, insertInOrder(parts.text(sheetPath), elements));
  edit(sheetPath, 'priority="1" dxfId="0"', 'priority="4" dxfId="0"');
  edit(sheetPath, "<sheetView ", '<sheetView zoomScale="85" zoomScaleNormal="85" showZeros="0" ');
  edit(sheetPath, /<sheetFormatPr[^>]*>/, '<sheetFormatPr defaultColWidth="11.5" defaultRowHeight="16"/>');
  edit(sheetPath, /<pageSetup([^>]*)\/>/, '<pageSetup$1 firstPageNumber="3" useFirstPageNumber="1"/>');
  edit("xl/styles.xml", /<dxfs count="1">([\s\S]*)<\/dxfs>/, '<dxfs count="2">$1<dxf><font><color theme="5"/></font><numFmt numFmtId="200" formatCode="0.0"/><border><left style="thin"><color rgb="FFFF0000"/></left></border></dxf></dxfs>');
  edit("xl/sharedStrings.xml", "<si><t>vet en gewoon</t></si>", '<si><r><rPr><b/><sz val="11"/></rPr><t>vet</t></r><r><rPr><sz val="11"/></rPr><t xml:space="preserve"> en gewoon</t></r></si>');
  edit(sheetPath, '<row r="4"', '<row r="4" outlineLevel="1"');
  edit(sheetPath, "<sheetData>", '<cols><col min="3" max="4" width="9.140625" outlineLevel="2" collapsed="1"/></cols><sheetData>');
  edit(sheetPath, '<c r="A3"', '<c r="A3" s="1"');
  edit("xl/styles.xml", /<fills count="2">([\s\S]*)<\/fills>/, '<fills count="3">$1<fill><patternFill patternType="lightUp"><fgColor theme="5"/></patternFill></fill></fills>');
  edit("xl/styles.xml", /<fonts count="1">([\s\S]*)<\/fonts>/, '<fonts count="2">$1<font><vertAlign val="superscript"/><sz val="11"/><name val="Calibri"/></font></fonts>');
  edit("xl/styles.xml", /<cellXfs count="1">([\s\S]*)<\/cellXfs>/, '<cellXfs count="2">$1<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0"><alignment textRotation="45" shrinkToFit="1"/></xf></cellXfs>');
  edit("xl/tables/table1.xml", "<tableColumns", '<sortState ref="E4:E4"><sortCondition descending="1" ref="E4:E4"/></sortState><tableColumns');
  edit("xl/tables/table1.xml", 'name="Kop"', 'name="Kop" dataDxfId="1"');
  edit("xl/tables/table1.xml", "</table>", '<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:table altText="Koppen"/></ext></extLst></table>');
  edit("xl/workbook.xml", '<definedName name="lokaal"', '<definedName name="lokaal" localSheetId="0"');
  edit("xl/workbook.xml", "<bookViews>", '<workbookPr codeName="DitBoek"/><workbookProtection lockStructure="1"/><bookViews>');
  edit("xl/workbook.xml", "<calcPr ", '<calcPr iterate="1" iterateCount="50" ');
  addPart(parts, "xl/comments1.xml", comments, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  addPart(parts, "xl/drawings/vmlDrawing1.vml", notes, "application/vnd.openxmlformats-officedocument.vmlDrawing");
  addPart(parts, "xl/drawings/drawing1.xml", `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:r="${officeRelationships}">${picture}${chartFrame}</xdr:wsDr>`, "application/vnd.openxmlformats-officedocument.drawing+xml");
  addPart(parts, "xl/charts/chart1.xml", chart, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
  addPart(parts, "xl/charts/colors1.xml", '<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" meth="cycle" id="10"/>', "application/vnd.ms-office.chartcolorstyle+xml");
  addPart(parts, "docProps/custom.xml", '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Zaaknummer"><vt:lpwstr>Z-824</vt:lpwstr></property></Properties>', "application/vnd.openxmlformats-officedocument.custom-properties+xml");
  parts.setRaw("xl/media/image1.png", png);
  edit("[Content_Types].xml", "<Default ", '<Default Extension="png" ContentType="image/png"/><Default ');
  edit("docProps/core.xml", "</cp:coreProperties>", "<dc:title>Boek van Gemeente Voorbeeld</dc:title></cp:coreProperties>");
  relate(parts, "", [{ id: "rIdCustom", type: `${officeRelationships}/custom-properties`, target: "docProps/custom.xml" }]);
  relate(parts, "xl/drawings/drawing1.xml", [{ id: "rIdPicture", type: `${officeRelationships}/image`, target: "xl/media/image1.png" }, { id: "rIdChart", type: `${officeRelationships}/chart`, target: "xl/charts/chart1.xml" }]);
  relate(parts, "xl/charts/chart1.xml", [{ id: "rId1", type: "http://schemas.microsoft.com/office/2011/relationships/chartColorStyle", target: "xl/charts/colors1.xml" }]);
  relate(parts, sheetPath, [
    { id: "rIdLink", type: `${officeRelationships}/hyperlink`, target: "https://example.org/?a=1&b=2", external: true },
    { id: "rIdDrawing", type: `${officeRelationships}/drawing`, target: "xl/drawings/drawing1.xml" },
    { id: "rIdNotes", type: `${officeRelationships}/vmlDrawing`, target: "xl/drawings/vmlDrawing1.vml" },
    { id: "rIdComments", type: `${officeRelationships}/comments`, target: "xl/comments1.xml" },
  ]);
  change(parts);
  return parts.bytes();
}

/** Puts XML before the end of the root of a part, to make something that the host must refuse. */
export function addTo(path: string, root: string, xml: string): (parts: PackageParts) => void {
  return (parts) => {
    appendXml(parts, path, root, xml);
  };
}
