/** Where the pane keeps how it looks, such as its language; never anything of the book. */
export interface UiStore {
  read(key: string): string | null;
  write(key: string, value: string): void;
}
