const excelOnTheWeb = [
  "https://excel.cloud.microsoft",
  "https://*.excel.cloud.microsoft",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
];

/** The CSP hash of the empty string: Fluent's style engine adds empty style elements and fills them by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of a release, one line. `connect-src 'self'` is what keeps the promise that nothing is
 * sent anywhere. Where office.js comes from Microsoft, that host is the only foreign one. Microsoft publishes no list of
 * the pages that frame an add-in; the ones here are those of Excel on the web, SharePoint, OneDrive and Teams, and 'self'
 * for a page of the same origin.
 */
export function contentSecurityPolicy(office) {
  const script = office === "cdn" ? "script-src 'self' https://appsforoffice.microsoft.com" : "script-src 'self'";
  return [
    "default-src 'none'",
    script,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-ancestors 'self' ${excelOnTheWeb.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const YEAR = "public, max-age=31536000, immutable";
const DAY = "public, max-age=86400";

/**
 * The response headers a server must send with a release, in the plain `_headers` form that static hosts read: a path
 * pattern, then its headers indented. No X-Frame-Options (it would forbid Excel on the web to show the pane), and icons
 * may be stored (Excel refuses icons that may not).
 */
export function headersFile({ origin, office }) {
  return `# Response headers for ${origin}. Send them exactly; the pane is tested under this policy.
/*
  Content-Security-Policy: ${contentSecurityPolicy(office)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
/taskpane.html
  Cache-Control: no-cache
/manifest.xml
  Cache-Control: no-cache
/pane/*
  Cache-Control: ${YEAR}
/assets/*
  Cache-Control: ${DAY}
/office-js/*
  Cache-Control: ${DAY}
`;
}
