/** A button of the ribbon, in the words of one locale. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action:
    | { readonly is: "show-pane"; readonly title: string; readonly address: string }
    | { readonly is: "run-function"; readonly name: string };
}

/** A group of buttons on a tab; a built-in tab is named by its id, e.g. "TabHome". */
export interface RibbonGroup {
  readonly tabId: string;
  readonly tabLabel: string | null;
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What a spreadsheet needs to know of an add-in to show it. */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly pane: string;
  readonly sharedRuntime: boolean;
  /** Requirement sets that the add-in cannot do without, by name, with their least version. */
  readonly needs: ReadonlyMap<string, string>;
  readonly groups: readonly RibbonGroup[];
  readonly domains: readonly string[];
}
