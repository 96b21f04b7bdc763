import type { SeedDialogue } from "../types";

export const centralDialogues: SeedDialogue[] = [
  {
    person: "kepala-subdirektorat-2",
    superior: "direktur-2",
    heldOn: "2026-09-16",
    topic: "Suasana kerja tim dan jadwal peluncuran aplikasi",
    summary:
      "Peluncuran mundur satu bulan. Anggota tim merasa dialog berjalan satu arah; dua orang berselisih tentang pembagian kerja.",
    actions: [
      {
        text: "Mengadakan pertemuan tim mingguan yang dibuka dengan laporan anggota",
        owner: "kepala-subdirektorat-2",
        dueOn: "2026-10-02",
        done: true,
      },
      {
        text: "Memberi umpan balik tertulis kepada setiap anggota",
        owner: "kepala-subdirektorat-2",
        dueOn: "2026-11-27",
        done: false,
      },
      { text: "Menengahi pembagian kerja tim", owner: "direktur-2", dueOn: "2026-10-09", done: true },
    ],
  },
  {
    person: "pranata-komputer",
    superior: "kepala-subdirektorat-2",
    heldOn: "2026-10-13",
    topic: "Dua modul yang tertunda",
    summary: "Perubahan persyaratan diterima terlambat. Disepakati catatan hambatan setiap Jumat.",
    actions: [
      {
        text: "Mengirim catatan hambatan setiap Jumat",
        owner: "pranata-komputer",
        dueOn: "2026-12-18",
        done: false,
      },
    ],
  },
];
