import type { Search } from "./use-search";

export interface SearchListText {
  readonly none: string;
  readonly more: (count: number) => string;
  readonly found: (count: number) => string;
}

/** The options under a searchable field. A press on one must not take the focus from the field, or the list would close first. */
export function SearchList({ id, search, label, words }: { readonly id: string; readonly search: Search; readonly label: string; readonly words: SearchListText }) {
  const total = search.found.length + search.more;
  return (
    <>
      <p className="hidden-text" role="status">
        {search.open ? words.found(total) : ""}
      </p>
      <div className="search-list" hidden={!search.open} onMouseDown={(event) => event.preventDefault()}>
        <ul id={id} role="listbox" aria-label={label}>
          {search.found.map((option) => (
            <li key={option.key} id={`${id}-${option.key}`} role="option" aria-selected={option === search.active} onClick={() => search.choose(option)}>
              <span>{option.text}</span> <small>{option.detail}</small>
            </li>
          ))}
        </ul>
        {total === 0 ? <p>{words.none}</p> : null}
        {search.more > 0 ? <p>{words.more(search.more)}</p> : null}
      </div>
    </>
  );
}
