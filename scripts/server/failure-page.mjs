// A page that failed while it was made reaches the browser empty: its words come from a script (app/error.tsx). For
// browsers that run none, and for forms, which would lose what was typed, the words are written here. The same goes for
// a page that looked and found nothing; there the script would also show a frame without its menu, so it is left out.

import { plainBody, plainPage, STYLE } from "./plain-page.mjs";

/** A form that is longer, or that holds a file, is not offered again. */
const LONGEST_FORM = 512 * 1024;
/** Nobody's password is written into a page. */
const SECRET = /password|^newPassword$|^repeat$/i;

/**
 * What is sent instead of the body of an answer that failed or found nothing. A page gets words for browsers without scripts; a form that was
 * posted as a page comes back with everything that was typed and a button that sends the same again (its `_key` is the
 * same, so that it has one effect).
 */
export function failurePage(request, response) {
  const { headers, method } = request;
  if (headers["x-document"] !== "1" || request.url.startsWith("/api/")) return undefined;
  const sent = method === "POST" && isOwn(headers) ? keepBody(request) : () => undefined;
  return async (body) => {
    const page = body.toString();
    const isEmpty = page.includes('id="__next_error__"');
    if (response.statusCode === 404) return isEmpty ? Buffer.from(NOT_FOUND) : body;
    if (method === "POST") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      return Buffer.from(formPage(request.url, await fieldsOf(sent(), headers["content-type"])));
    }
    return isEmpty
      ? Buffer.from(page.replace("<body>", `<body><noscript>${words(request.url)}</noscript>`))
      : body;
  };
}

/** As lib/core/origin.ts: what another site posts is not offered to be sent in our name. */
function isOwn(headers) {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  return headers.origin !== undefined && headers.origin === new URL(process.env.PUBLIC_URL).origin;
}

/** Listens in on the body as it arrives. @returns how to get it; undefined when it is too long */
function keepBody(request) {
  const parts = [];
  let size = 0;
  const push = request.push;
  request.push = (chunk, encoding) => {
    size += chunk?.length ?? 0;
    if (size > LONGEST_FORM) parts.length = 0;
    else if (chunk) parts.push(Buffer.from(chunk));
    return push.call(request, chunk, encoding);
  };
  return () => (size > LONGEST_FORM ? undefined : Buffer.concat(parts));
}

/** The fields of a form; undefined when it cannot be sent again as it was. */
async function fieldsOf(body, type = "") {
  if (body === undefined || !/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type))
    return undefined;
  const form = await new Response(body, { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  const fields = form === undefined ? [] : [...form];
  const whole = fields.every(
    ([name, value]) => !SECRET.test(name) && (typeof value === "string" || value.size === 0),
  );
  return whole && fields.length > 0 ? fields.filter(([, value]) => typeof value === "string") : undefined;
}

function formPage(address, fields) {
  const sentence =
    fields === undefined
      ? "Kembali ke halaman sebelumnya dengan tombol Kembali pada peramban, lalu kirim lagi sebentar lagi."
      : "Isian Anda ada di bawah ini. Tunggu sebentar, lalu kirim lagi dengan tombol ini.";
  return plainPage(
    "Isian Anda belum diterima",
    "",
    "<p>Ada gangguan di sistem kami saat isian ini dikirim; anggap belum tersimpan.</p>" +
      `<p class="pesan">${sentence} Kiriman yang sama tidak tersimpan dua kali.</p>` +
      (fields === undefined ? "" : formAgain(address, fields)),
  );
}

function formAgain(address, fields) {
  const hidden = fields.map(
    ([name, value]) => `<textarea name="${text(name)}" hidden>\n${text(value)}</textarea>`,
  );
  const typed = fields
    .filter(([name, value]) => !/^[$_]/.test(name) && value.trim() !== "" && !MACHINE.test(value))
    .map(([, value]) => `<li>${text(value)}</li>`);
  return (
    `<form method="post" enctype="multipart/form-data" action="${text(address)}">${hidden.join("")}` +
    "<p><button>Kirim lagi</button></p></form>" +
    (typed.length > 0 ? `<h2>Yang Anda isi</h2><ul>${typed.join("")}</ul>` : "")
  );
}

/** Ids, version numbers and choices. */
const MACHINE = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d{1,4}|[A-Z_]+)$/;

/** As components/layout/failure-notice.tsx, without the number that only the script knows. */
const words = (address) =>
  `<style>${STYLE}</style>` +
  plainBody(
    "Halaman belum dapat dibuka",
    "<p>Ada gangguan di sistem kami. Data yang sudah tersimpan tetap aman.</p>" +
      '<p class="pesan">Tunggu sebentar, lalu coba lagi. Bila tetap gagal, sampaikan waktu kejadiannya kepada pengelola.</p>' +
      `<a href="${text(address)}">Coba lagi</a>`,
  );

/** As app/not-found.tsx. */
const NOT_FOUND = plainPage(
  "Halaman tidak ditemukan",
  '<meta name="robots" content="noindex">',
  "<p>Alamatnya mungkin salah ketik, isinya sudah dipindahkan, atau halaman ini tidak dibuka untuk akun Anda.</p>" +
    "<p>Periksa kembali alamatnya, atau mulai lagi dari beranda.</p>" +
    '<a href="/">Buka beranda</a>',
);

const REFERENCES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const text = (value) => value.replace(/[&<>"]/g, (one) => REFERENCES[one]);
