/**
 * The words of a statement in small letters, commas and slashes as words of their own; numbering, bullets, quotation marks
 * and what stands in parentheses is left out.
 */
export function tokensOf(text: string): string[] {
  return text
    .normalize("NFC")
    .replace(
      /^[\uFEFF\s]*(?:(?:\d{1,3}|[a-zA-Z])[.)]\s+|[A-Za-z]{1,3}[ .-]?\d{1,3}(?:\.\d+)*\s*:\s+|[-•*–]\s+)?/,
      "",
    )
    .replace(/\([^)]*\)/g, " ")
    .replace(/["“”'‘’]/g, "")
    .toLowerCase()
    .replace(/\s*[/&]\s*/g, " / ")
    .replace(/\s*[,;:]\s+/g, " , ")
    .replace(/[.!?…]+(?=\s|$)/g, " ")
    .replace(/\b(tindak) (lanjut)|\b(kerja) (sama)|\b(uji) (coba)|\b(serah) (terima)/g, (pair) =>
      pair.replace(" ", ""),
    )
    .split(/\s+/)
    .filter((word) => word !== "");
}
