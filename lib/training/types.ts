/** Kinds of competency development of the national personnel register: 1-13 classical, 14-25 non-classical. */
export const TRAINING_TYPES = [
  "Diklat Struktural",
  "Diklat Fungsional",
  "Diklat Teknis",
  "Workshop",
  "Pelatihan Manajerial",
  "Pelatihan Sosial Kultural",
  "Sosialisasi",
  "Bimbingan Teknis",
  "Seminar",
  "Magang",
  "Kursus",
  "Penataran",
  "Klasikal lainnya",
  "Coaching",
  "Mentoring",
  "E-Learning",
  "Pelatihan Jarak Jauh",
  "Detasering",
  "Pembelajaran Alam Terbuka",
  "Patok Banding",
  "Pertukaran PNS dengan pegawai swasta/BUMN/BUMD",
  "Belajar Mandiri",
  "Komunitas Belajar",
  "Bimbingan di Tempat Kerja",
  "Nonklasikal lainnya",
].map((label, index) => ({ type: index + 1, label, classical: index < 13 }));

/** "Coaching (nonklasikal)" */
export function trainingTypeLabel(type: number): string {
  const found = TRAINING_TYPES[type - 1];
  return found === undefined
    ? "Jenis lain"
    : `${found.label} (${found.classical ? "klasikal" : "nonklasikal"})`;
}
