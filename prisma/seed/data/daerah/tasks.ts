import type { SeedTask, SeedTeam } from "../types";

/** A team of the health centre with a member of the other one (invented; the lead leads, the head appraises, p.183-184). */
export const regionalTeams: SeedTeam[] = [
  {
    by: "kepala-puskesmas",
    name: "Tim Kelas Ibu Hamil",
    purpose: "Kelas ibu hamil berjalan di setiap kampung dengan bahan ajar yang sama.",
    tasks: [
      {
        person: "bidan-penyelia",
        title: "Memimpin penyusunan bahan ajar kelas ibu hamil",
        lead: true,
        reason: "Sudah memfasilitasi kelas ibu hamil selama tiga tahun.",
      },
      {
        person: "nutrisionis",
        title: "Menyusun menu seimbang untuk ibu hamil",
        roleName: "Penyusun materi gizi",
      },
      {
        person: "perawat-lembah",
        title: "Menguji bahan ajar di Puskesmas Lembah Sejuk",
        roleName: "Penguji",
      },
    ],
  },
];

export const regionalTasks: SeedTask[] = [
  {
    person: "epidemiolog",
    by: "kepala-dinas",
    title: "Narasumber surveilans pada rapat lintas sektor",
    decided: "APPROVED",
  },
  {
    person: "dokter",
    unit: "bidang-kesmas",
    title: "Menyusun panduan rujukan ibu hamil berisiko",
    reason: "Menangani rujukan persalinan di puskesmas dan mengikuti pelatihan kegawatdaruratan.",
  },
  {
    person: "sanitarian-lembah",
    unit: "puskesmas",
    title: "Membantu inspeksi depot air minum",
    reason: "Memiliki sertifikat inspeksi kesehatan lingkungan.",
    decided: { refused: "Inspeksi di wilayah sendiri belum selesai; ajukan lagi sesudahnya." },
  },
];
