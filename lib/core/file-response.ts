type Download = { name: string; contentType: string; content: Uint8Array<ArrayBuffer> };

/** A stored file as an attachment: never shown inside our origin, never cached by others. */
export function fileResponse({ name, contentType, content }: Download): Response {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return new Response(content, {
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeHeaderValue(name)}`,
      "Content-Length": String(content.length),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

/** encodeURIComponent leaves a few characters that RFC 8187 does not allow. */
export function encodeHeaderValue(value: string): string {
  return encodeURIComponent(value).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
