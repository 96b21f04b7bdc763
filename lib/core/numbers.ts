const whole = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });
const formatters = new Map<number, Intl.NumberFormat>();

/** "1.234,5": Indonesian separators, at most `decimals` digits after the comma (default 2). */
export function formatNumber(value: number, decimals = 2): string {
  if (Number.isInteger(value)) return whole.format(value);
  let formatter = formatters.get(decimals);
  if (!formatter) {
    formatter = new Intl.NumberFormat("id-ID", { maximumFractionDigits: decimals });
    formatters.set(decimals, formatter);
  }
  return formatter.format(value);
}

/** "87,5 %" from a share between 0 and 1. */
export function formatPercent(share: number, decimals = 1): string {
  return `${formatNumber(share * 100, decimals)}\u00a0%`;
}

/** NIP grouped 8-6-1-3 (birth date, first appointment, sex, sequence). Anything else is returned as it is. */
export function formatNip(nip: string): string {
  const parts = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(nip);
  return parts ? parts.slice(1).join(" ") : nip;
}

/**
 * Reads what a person types as a number: "12,5", "1.234", "1.234,5", "-3". A dot before groups of three digits
 * separates thousands; a single other dot is taken as the decimal sign ("12.5"). Returns null when it is no number.
 */
export function parseDecimal(text: string): number | null {
  const compact = text.replace(/\s/g, "");
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact)) {
    return Number(compact.replaceAll(".", "").replace(",", "."));
  }
  return /^-?\d+([.,]\d+)?$/.test(compact) ? Number(compact.replace(",", ".")) : null;
}
