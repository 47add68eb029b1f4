/** The error codes of Excel that the model and the adapters answer with. */
export type TroubleCode =
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "AccessDenied"
  | "InvalidReference"
  | "InvalidOperation"
  | "InvalidSelection"
  | "InsertDeleteConflict"
  | "RangeExceedsLimit"
  | "NotImplemented"
  | "UnsupportedOperation"
  | "ApiNotFound"
  | "InvalidObjectPath"
  | "GeneralException";

/** Something Excel would refuse; `code` is Excel's. */
export class Trouble extends Error {
  constructor(
    readonly code: TroubleCode,
    message: string,
  ) {
    super(message);
    this.name = "Trouble";
  }
}
