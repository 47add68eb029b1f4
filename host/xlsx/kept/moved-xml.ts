import { addressOf, parseArea } from "../../model/address";
import type { Area } from "../../model/area";
import { cellArea, sheetColumns, sheetRows } from "../../model/area";
import { topElements } from "../package/top-elements";
import { xmlAttribute, xmlText } from "../package/xml-text";

/** How areas of a sheet move; null for one whose cells are gone. */
export type MoveArea = (area: Area) => Area | null;
/** How a formula reads afterwards; without "=". */
export type MoveFormula = (formula: string) => string;

const entities: readonly (readonly [string, string])[] = [["&lt;", "<"], ["&gt;", ">"], ["&quot;", '"'], ["&apos;", "'"], ["&amp;", "&"]];
const plain = (xml: string): string => entities.reduce((text, [entity, sign]) => text.replaceAll(entity, sign), xml);

/** Addresses as they are afterwards; null when none is left. */
export function movedAddresses(addresses: string, move: MoveArea): string | null {
  const moved = addresses.split(/\s+/).flatMap((address) => {
    const area = parseArea(address);
    const after = area === null ? null : move(area);
    return area === null ? [address] : after === null ? [] : [addressOf(after)];
  });
  return moved.length === 0 ? null : moved.join(" ");
}

const cellAttribute = /(\s(?:ref|sqref|r)=")([^"]*)"/;

/** The element with its first attribute of cells moved; null when those are gone. An element without one stays. */
function movedElement(xml: string, move: MoveArea): string | null {
  const [, before, addresses] = cellAttribute.exec(xml.slice(0, xml.indexOf(">") + 1)) ?? [];
  if (before === undefined || addresses === undefined) {
    return xml;
  }
  const moved = movedAddresses(addresses, move);
  return moved === null ? null : xml.replace(cellAttribute, () => `${before}${moved}"`);
}

/** A list of elements that name cells, such as merged cells: those whose cells are gone are left out. Null when none is left. */
export function movedList(xml: string, move: MoveArea): string | null {
  const { elements } = topElements(xml);
  const [first] = elements;
  if (first === undefined) {
    return xml;
  }
  // A single cell is not merged with anything; Excel refuses to read that it is.
  const lone = (element: string): boolean => element.startsWith("<mergeCell ") && !element.includes(":");
  const moved = elements.flatMap((element) => movedElement(element.xml, move) ?? []).filter((element) => !lone(element));
  const opening = xml.slice(0, first.start).replace(/\scount="\d+"/, () => ` count="${String(moved.length)}"`);
  return moved.length === 0 ? null : `${opening}${moved.join("")}${xml.slice(xml.lastIndexOf("</"))}`;
}

/** Page breaks: their number is the row or column right behind them, counted from 0. */
export function movedBreaks(xml: string, move: MoveArea, rows: boolean): string {
  return xml.replace(/(<(?:\w+:)?brk\s[^>]*?\bid=")(\d+)"/g, (_, before: string, id: string) => {
    const area = rows ? { row: Number(id), column: 0, rows: 1, columns: sheetColumns } : { row: 0, column: Number(id), rows: sheetRows, columns: 1 };
    const after = move(area);
    return `${before}${after === null ? id : String(rows ? after.row : after.column)}"`;
  });
}

/** Formulas within elements and the places of links, moved. */
export function movedFormulas(xml: string, move: MoveFormula): string {
  return xml
    .replace(/(<(?:\w+:)?(?:f|formula|formula1|formula2)>)([^<]*)(?=<\/)/g, (_, tag: string, formula: string) => `${tag}${xmlText(move(plain(formula)))}`)
    .replace(/(\s(?:location|textlink)=")([^"]+)"/g, (_, before: string, place: string) => `${before}${xmlAttribute(move(plain(place)))}"`);
}

/** The XML with lists counted anew, and without lists and extensions that have become empty. */
function recounted(xml: string): string {
  const counted = xml.replace(/<((?:\w+:)?dataValidations)\b([^>]*)>([\s\S]*?)<\/\1>/g, (_, name: string, attributes: string, content: string) => {
    const count = content.match(/<(?:\w+:)?dataValidation\s/g)?.length ?? 0;
    return count === 0 ? "" : `<${name}${attributes.replace(/\bcount="\d+"/, `count="${String(count)}"`)}>${content}</${name}>`;
  });
  return counted.replace(/<((?:\w+:)?(?:conditionalFormattings|sparklines|sparklineGroup|sparklineGroups))\b[^>]*>\s*<\/\1>/g, "").replace(/<ext\b[^>]*>\s*<\/ext>/g, "");
}

/** Extensions name their cells in elements of their own; one whose cells are gone is left out. Null when none is left. */
export function movedExtensions(xml: string, move: MoveArea): string | null {
  const owner = /<((?:\w+:)?(?:conditionalFormatting|dataValidation|sparkline|ignoredError|protectedRange))(?=[\s>])[^>]*>(?:(?!<\/\1>)[\s\S])*?<\/\1>/g;
  const moved = xml.replace(owner, (element) => {
    const gone: string[] = [];
    const after = element.replace(/(<(?:\w+:)?sqref>)([^<]*)(?=<\/)/g, (_, tag: string, addresses: string) => {
      const left = movedAddresses(addresses, move);
      if (left === null) {
        gone.push(addresses);
      }
      return `${tag}${left ?? addresses}`;
    });
    return gone.length > 0 ? "" : after;
  });
  const whole = moved === xml ? xml : recounted(moved);
  return /^<extLst[^>]*>\s*<\/extLst>$/.test(whole) ? null : whole;
}

/** Notes and conversations: elements with the address of their cell. */
export function movedComments(xml: string, move: MoveArea): string {
  return xml.replace(/<((?:\w+:)?(?:comment|threadedComment))\s[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g, (element) => movedElement(element, move) ?? "");
}

/** The boxes of notes: drawn shapes that name row and column of their cell, and the corners between which they lie. */
export function movedShapes(vml: string, move: MoveArea): string {
  return vml.replace(/<v:shape\b(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g, (shape) => {
    const number = (name: string): number | null => {
      const text = new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1];
      return text === undefined ? null : Number(text);
    };
    const row = number("Row");
    const column = number("Column");
    if (row === null || column === null) {
      return shape;
    }
    const moved = move(cellArea(row, column));
    if (moved === null) {
      return "";
    }
    const down = moved.row - row;
    const right = moved.column - column;
    return shape
      .replace(/(<x:Row>)\s*\d+/, `$1${String(moved.row)}`)
      .replace(/(<x:Column>)\s*\d+/, `$1${String(moved.column)}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => {
        const numbers = anchor.split(",").map(Number);
        return `${tag}${numbers.map((value, at) => Math.max(0, value + (at === 0 || at === 4 ? right : at === 2 || at === 6 ? down : 0))).join(", ")}`;
      });
  });
}
