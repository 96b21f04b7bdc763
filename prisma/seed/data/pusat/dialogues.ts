import type { SeedDialogue } from "../types";

export const centralDialogues: SeedDialogue[] = [
  {
    person: "kepala-subdirektorat-2",
    leader: "direktur-2",
    heldOn: "2026-09-16",
    agenda: "Suasana kerja tim dan jadwal peluncuran aplikasi",
    notes:
      "Peluncuran mundur satu bulan. Anggota tim merasa dialog berjalan satu arah; dua orang berselisih tentang pembagian kerja.",
    actions: [
      {
        text: "Mengadakan pertemuan tim mingguan yang dibuka dengan laporan anggota",
        owner: "EMPLOYEE",
        dueOn: "2026-10-02",
        done: true,
      },
      {
        text: "Memberi umpan balik tertulis kepada setiap anggota",
        owner: "EMPLOYEE",
        dueOn: "2026-11-27",
        done: false,
      },
      { text: "Menengahi pembagian kerja tim", owner: "LEADER", dueOn: "2026-10-09", done: true },
    ],
  },
  {
    person: "pranata-komputer",
    leader: "kepala-subdirektorat-2",
    heldOn: "2026-10-13",
    agenda: "Dua modul yang tertunda",
    notes: "Perubahan persyaratan diterima terlambat. Disepakati catatan hambatan setiap Jumat.",
    actions: [
      {
        text: "Mengirim catatan hambatan setiap Jumat",
        owner: "EMPLOYEE",
        dueOn: "2026-12-18",
        done: false,
      },
    ],
  },
];
