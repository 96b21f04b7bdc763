/** Address of the visitor as the nearest proxy saw it. It only sharpens limits; nothing is allowed because of it. */
export function visitorAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
