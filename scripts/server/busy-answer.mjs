import { createHash } from "node:crypto";
import { plainPage, STYLE } from "./plain-page.mjs";
import { closedPolicy, securityHeaders } from "./security-headers.mjs";

/** What a person sees whom the server cannot serve now. Complete in itself: it must cost nothing and ask for nothing. */

/** A page asked for asks again by itself, at its own address. */
const reading = (seconds) =>
  plainPage(
    "Mohon tunggu sebentar",
    `<meta http-equiv="refresh" content="${seconds}">`,
    `<p>Saat ini sangat banyak orang membuka aplikasi ini. Data yang sudah tersimpan tetap aman.</p>` +
      `<p class="pesan">Halaman ini mencoba lagi sendiri dalam ${seconds} detik. Anda tidak perlu melakukan apa-apa.</p>` +
      `<a href="">Coba lagi sekarang</a>`,
  );

/** What was sent is kept by the browser alone, and sent again only when the person says so. */
const writing = (seconds) =>
  plainPage(
    "Isian Anda belum terkirim",
    "",
    `<p>Saat ini sangat banyak orang memakai aplikasi ini, sehingga kiriman Anda belum diterima.</p>` +
      `<p class="pesan">Jangan tutup halaman ini. Tunggu ${seconds} detik, lalu muat ulang halaman ini. ` +
      `Peramban akan menawarkan mengirim ulang: setujui, dan isian Anda terkirim satu kali saja.</p>`,
  );

const short = (seconds) => `Server sedang sangat sibuk. Coba lagi dalam ${seconds} detik.`;

const styleHash = createHash("sha256").update(STYLE).digest("base64");
const pagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/**
 * Answers 503 with the moment to come back: a page where a page was asked for, a sentence to a script.
 * @param seconds whole seconds until the browser should try again
 */
export function answerBusy(request, response, seconds) {
  const { method, headers } = request;
  const isRead = isReading(method);
  const isPage = headers.accept?.includes("text/html") && !headers.rsc && !headers["next-action"];
  const body = isPage ? (isRead ? reading : writing)(seconds) : short(seconds);
  response.writeHead(503, {
    ...securityHeaders,
    "Content-Security-Policy": isPage ? pagePolicy : closedPolicy,
    "Content-Type": isPage ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    "Retry-After": seconds,
    // Who comes back later needs no connection meanwhile. What is sent must be read to its end, or the browser reports a
    // broken connection instead of the answer.
    ...(isRead && { Connection: "close" }),
  });
  response.end(method === "HEAD" ? undefined : body);
}

/** Whether a request only reads. */
export const isReading = (method) => method === "GET" || method === "HEAD";
