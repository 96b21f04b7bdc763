/**
 * Text that can be kept and printed: no control characters other than tab and line end (PostgreSQL refuses NUL,
 * spreadsheets the rest) and no halves of characters.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, "");
}
