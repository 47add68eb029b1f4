/**
 * The Content-Security-Policy of the host page itself. The grid sets style attributes and style elements by script, hence
 * 'unsafe-inline' for styles only. A pane may come from another port of this computer, for another add-in.
 */
export const hostPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://localhost:*",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' https://localhost:*",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
