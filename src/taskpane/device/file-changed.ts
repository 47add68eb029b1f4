/** Thrown when a file was changed, moved or deleted after the officer chose it. */
export class FileChanged extends Error {
  constructor() {
    super("The file is no longer what was chosen.");
    this.name = "FileChanged";
  }
}
