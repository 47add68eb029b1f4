import type { AddIn } from "../manifest/addin";

/** How office.js finds its host: the names of this conversation and of the control that the add-in runs in. */
export interface Conversation {
  readonly id: string;
  readonly control: string;
}

/** The frame that holds a pane: its address with what office.js reads from it, and its name, which dialogs read. */
export interface PaneFrame {
  readonly address: string;
  readonly name: string;
}

const sharedRuntime = 1;

/**
 * Composes the frame for an add-in as Excel on the web does: the host and its language in the query, the conversation in
 * the fragment, and both again in the name of the frame. `page` is the address of the page around the frame.
 */
export function paneFrame(addIn: AddIn, locale: string, conversation: Conversation, page: string): PaneFrame {
  const flags = addIn.sharedRuntime ? sharedRuntime : 0;
  const hostInfo = `Excel$Web$16.01$${locale}$${conversation.id}$$disableLogging$${flags}`;
  const xdmInfo = `${conversation.id}|${conversation.control}|${page}`;
  const address = new URL(addIn.pane);
  address.search += `${address.search === "" ? "?" : "&"}_host_Info=${hostInfo}`;
  address.hash = `&_serializer_version=1&_xdm_Info=${encodeURIComponent(xdmInfo)}`;
  return {
    address: address.href,
    name: JSON.stringify({ baseFrameName: "pane", hostInfo, xdmInfo, serializerVersion: 1 }),
  };
}
