import type { AddIn } from "../manifest/addin";
import type { Conversation } from "./pane-address";
import type { SettingPairs } from "./pane-services";

/** The number of Excel on the web among the hosts of office.js. */
const excelOnTheWeb = 16;
const readWrite = 1;
const opened = 1;

/**
 * Gives the context that office.js starts with. The requirement matrix is what the manifest asks for and no more: what is
 * newer must be guarded by the add-in, as on the oldest Excel that it supports.
 */
export function paneContext(addIn: AddIn, locale: string, conversation: Conversation, settings: SettingPairs): Readonly<Record<string, unknown>> {
  const matrix = Object.fromEntries([...addIn.needs].map(([name, version]) => [name, Number(version)]));
  return {
    _id: conversation.control,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _hostFullVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${location.origin}/werkmap.xlsx`,
    _clientMode: readWrite,
    _settings: settings,
    _reason: opened,
    _osfControlType: 1,
    _correlationId: conversation.id,
    _requirementMatrix: JSON.stringify({ AddInCommands: 1.1, DialogApi: 1.2, ...matrix }),
    _appDomains: [...addIn.domains],
    _addinName: addIn.name,
  };
}
