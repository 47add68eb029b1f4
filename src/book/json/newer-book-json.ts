/** A book in JSON of a later version of the format than this program knows. */
export class NewerBookJson extends Error {
  constructor(readonly version: number) {
    super(`bestedingsboek.book/${version}`);
    this.name = "NewerBookJson";
  }
}
