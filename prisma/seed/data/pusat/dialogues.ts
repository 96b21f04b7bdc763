import type { SeedDialogue } from "../types";

export const centralDialogues: SeedDialogue[] = [
  {
    person: "kepala-subdirektorat-2",
    leader: "direktur-2",
    heldOn: { evaluated: -14 },
    agenda: "Suasana kerja tim dan jadwal peluncuran aplikasi",
    notes:
      "Peluncuran mundur satu bulan. Anggota tim merasa dialog berjalan satu arah; dua orang berselisih tentang pembagian kerja.",
    actions: [
      {
        text: "Mengadakan pertemuan tim mingguan yang dibuka dengan laporan anggota",
        owner: "EMPLOYEE",
        dueOn: { evaluated: 2 },
        done: true,
      },
      {
        text: "Memberi umpan balik tertulis kepada setiap anggota",
        owner: "EMPLOYEE",
        dueOn: { coming: 6 },
        done: false,
      },
      { text: "Menengahi pembagian kerja tim", owner: "LEADER", dueOn: { evaluated: 8 }, done: true },
    ],
  },
  {
    person: "pranata-komputer",
    leader: "kepala-subdirektorat-2",
    heldOn: { evaluated: 7 },
    agenda: "Dua modul yang tertunda",
    notes: "Perubahan persyaratan diterima terlambat. Disepakati catatan hambatan setiap Jumat.",
    actions: [
      {
        text: "Mengirim catatan hambatan setiap Jumat",
        owner: "EMPLOYEE",
        dueOn: { coming: 27 },
        done: false,
      },
    ],
  },
];
