/** How the pictures of one run look. */
export interface Screen {
  readonly name: string;
  readonly language: "nl" | "en";
  readonly colorScheme: "light" | "dark";
  readonly viewport: { readonly width: number; readonly height: number };
  /** Pixels; the stand-in's own width otherwise. */
  readonly paneWidth?: number;
}

const laptop = { width: 1366, height: 768 };
const small = { width: 1024, height: 800 };

/** The screens that the pane must look well on. */
export const screens: readonly Screen[] = [
  { name: "nl-light", language: "nl", colorScheme: "light", viewport: laptop },
  { name: "nl-dark", language: "nl", colorScheme: "dark", viewport: laptop },
  { name: "en-light", language: "en", colorScheme: "light", viewport: laptop },
  { name: "en-dark", language: "en", colorScheme: "dark", viewport: laptop },
  { name: "nl-light-320", language: "nl", colorScheme: "light", viewport: small, paneWidth: 320 },
  { name: "en-dark-320", language: "en", colorScheme: "dark", viewport: small, paneWidth: 320 },
  { name: "nl-light-1920", language: "nl", colorScheme: "light", viewport: { width: 1920, height: 1080 } },
];
