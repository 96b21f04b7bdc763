export type SearchParams = Record<string, string | string[] | undefined>;

/**
 * Address of the same list with one parameter changed and the others kept. An empty value removes it.
 * Page 1 is the address without the page parameter, so a list has one address.
 */
export function withParam(path: string, params: SearchParams, name: string, value: string): string {
  const query = new URLSearchParams();
  for (const [key, current] of Object.entries(params)) {
    if (key === name || current === undefined) continue;
    for (const one of Array.isArray(current) ? current : [current]) if (one !== "") query.append(key, one);
  }
  if (value !== "") query.set(name, value);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The page number in the address: a whole number from 1; anything else is page 1. */
export function pageNumber(value: string | string[] | undefined): number {
  const text = Array.isArray(value) ? value[0] : value;
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}
