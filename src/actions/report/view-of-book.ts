import { createBookEngine } from "../../rules/create-book-engine";
import type { Book } from "../../rules/model/book";
import type { BookView } from "../../rules/model/book-view";
import type { Scheme } from "../../rules/model/scheme";
import type { ActionTools } from "../action-tools";
import { lawOn } from "../law-on";
import type { Offer } from "../make-book";

const ofBook = new WeakMap<Book, { readonly today: string; readonly view: BookView }>();

/** Returns what every calculation over a book looks at, as judged today; the same book is judged once a day. */
export function viewOfBook({ clock }: Pick<ActionTools, "clock">, offer: Offer, scheme: Scheme, book: Book): BookView {
  const today = clock.today();
  const known = ofBook.get(book);
  if (known !== undefined && known.today === today) {
    return known.view;
  }
  const view = createBookEngine({ ...lawOn(offer, today), scheme }, book).view();
  ofBook.set(book, { today, view });
  return view;
}
