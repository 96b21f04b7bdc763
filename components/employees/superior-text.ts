import { formatDay } from "@/lib/core/dates";
import { fullName } from "@/lib/employees/names";
import type { OverrideRow, Person } from "@/lib/employees/queries/person";
import { ASSIGNMENT_KIND_LABELS } from "@/lib/organization/labels";

/** The superior's name with titles, or null. */
export function superiorName(person: Person): string | null {
  if (person.superiorName === null) return null;
  return fullName({
    name: person.superiorName,
    frontTitle: person.superiorFrontTitle,
    backTitle: person.superiorBackTitle,
  });
}

/** How the superior came about, as a sentence: "Kepala unit Puskesmas Telaga Biru." */
export function superiorReason(person: Person, override: OverrideRow | undefined): string {
  if (person.superiorName === null && person.positionLevel === "AGENCY_LEADER")
    return "Memimpin instansi, sehingga tidak punya atasan langsung di sini.";
  if (person.superiorName === null)
    return "Tidak ada kepala unit di unit ini atau di atasnya, jadi belum ada atasan langsung.";
  if (person.superiorSource === "OVERRIDE" && override !== undefined)
    return `Ditetapkan khusus oleh ${override.setBy ?? "pengelola kepegawaian"} sejak ${formatDay(override.startsOn)}: ${override.reason}`;
  if (person.leftOn !== null) return "Atasan langsung terakhir sebelum pegawai ini keluar.";
  const acting =
    person.ledAs === null || person.ledAs === "DEFINITIVE" ? "" : `${ASSIGNMENT_KIND_LABELS[person.ledAs]} `;
  const own = person.relation === "SELF" ? "unit Anda" : "unit pegawai ini";
  return person.ledUnitName === null
    ? "Diturunkan dari susunan unit."
    : `${acting}kepala unit ${person.ledUnitName}, ${
        person.ledUnitName === person.unitName ? own : "unit terdekat di atas yang punya kepala"
      }.`;
}
