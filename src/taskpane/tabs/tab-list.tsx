import { useRef, type KeyboardEvent, type ReactNode } from "react";

/** Where an arrow key leads from tab `position` of `count`; null for every other key. */
function destination(key: string, position: number, count: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: (position + 1) % count,
    ArrowLeft: (position + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return moves[key] ?? null;
}

interface TabListProps<Name extends string> {
  readonly label: string;
  readonly look: "sections" | "entries";
  readonly tabs: readonly { readonly name: Name; readonly text: ReactNode }[];
  readonly selected: Name;
  readonly select: (name: Name) => void;
}

/**
 * Tabs as ARIA describes them: one stop for the Tab key, arrows to move. Fluent's own put hidden focusable elements around
 * theirs, which axe rightly refuses.
 */
export function TabList<Name extends string>({ label, look, tabs, selected, select }: TabListProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const position = tabs.findIndex(({ name }) => name === selected);
    const next = destination(event.key, position, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (tab !== undefined) {
      event.preventDefault();
      select(tab.name);
      list.current?.querySelector<HTMLElement>(`#tab-${tab.name}`)?.focus();
    }
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={`tabs ${look}`} onKeyDown={onKeyDown}>
      {tabs.map(({ name, text }) => (
        <button key={name} type="button" role="tab" id={`tab-${name}`} aria-selected={name === selected} aria-controls={name === selected ? `panel-${name}` : undefined} tabIndex={name === selected ? 0 : -1} onClick={() => select(name)}>
          {text}
        </button>
      ))}
    </div>
  );
}
