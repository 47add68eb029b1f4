/** The numbers by which office.js asks for what a document can do. */
export const dispatch = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandDone: 94 } as const;

/** The numbers of the events that a pane registers for. */
export const eventId = { richApiMessage: 33, appCommandInvoked: 39 } as const;

/** The error of office.js for a method that this host does not have. */
export const unsupported = 5000;

/** The answer to a batch: the reply's JSON, an error number of the transport, or no answer ever. */
export type BatchAnswer = { readonly reply: string } | { readonly error: number } | null;

export type SettingPairs = readonly (readonly [string, string])[];

/** What the link to a pane needs of the workbook behind it. */
export interface PaneServices {
  /** The context that office.js starts with. */
  context(): Readonly<Record<string, unknown>>;
  batch(body: string): Promise<BatchAnswer>;
  settings(): SettingPairs;
  saveSettings(pairs: SettingPairs): void;
  /** A ribbon command that the pane ran has ended; `status` 0 is well. */
  commandDone(id: string, status: number): void;
  /** The pane tells that it loaded (21), got or lost the focus, or was left with a key. */
  notified(action: number): void;
  /** The pane asked for what is not served; `what` names it. */
  refused(what: string): void;
}
