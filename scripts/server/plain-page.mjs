// Pages that the server writes by itself where the application cannot. Complete in themselves: they ask for nothing.

export const STYLE =
  "body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1b1f23;background:#fff}" +
  "header{border-bottom:1px solid #d8d3ca;background:#faf8f5;font-weight:600}" +
  "header p,main{max-width:36rem;margin:0 auto;padding:.75rem 1rem}main{padding-block:2rem}" +
  "h1{font-size:1.728rem;line-height:1.25;font-weight:650;margin:0 0 1rem;text-wrap:balance}p{margin:0 0 1rem}" +
  ".pesan{border-inline-start:4px solid #ffb000;background:#fff3d6;padding:.75rem 1rem}" +
  "li{white-space:pre-wrap}button{min-height:2.75rem;padding:0 1.25rem;font:inherit;font-weight:600}" +
  "a{display:inline-flex;align-items:center;min-height:2.75rem;color:#0b5d63;font-weight:600}";

/** What stands in the body of such a page; texts must be escaped. */
export const plainBody = (title, body) =>
  `<header><p>Kinerja ASN</p></header><main><h1>${title}</h1>${body}</main>`;

/** The whole page; `head` goes into its head. */
export const plainPage = (title, head, body) =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title} · Kinerja ASN</title>${head}<style>${STYLE}</style></head>` +
  `<body>${plainBody(title, body)}</body></html>`;
