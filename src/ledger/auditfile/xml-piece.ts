/** Decoded text of a part of an XML file. `broken`: after it stand bytes that are not in the encoding of the file. */
export interface XmlPiece {
  readonly text: string;
  readonly broken: boolean;
}
