const MONTHS = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];

/**
 * A day as people and spreadsheets write it, as "2027-03-10": "10-03-2027", "10/3/2027", "2027-03-10", "10 Maret 2027",
 * "Rabu, 10 Mar 2027". A time behind it is left out.
 * Null when it is no day of the calendar.
 */
export function readDay(text: string): string | null {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z'’]+\s*,\s*/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(written);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const digits = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written);
  if (digits) return dayOf(digits[3], digits[2], digits[1]);
  const words = /^(\d{1,2})[\s-]+([a-z]+)[\s-]+(\d{4})$/.exec(written);
  return words ? dayOf(words[3], String(monthOf(words[2] ?? "")), words[1]) : null;
}

/** "agt" is as common as "agu". */
function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).replace("agt", "agu")) + 1;
}

function dayOf(year = "", month = "", day = ""): string | null {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
