import type { SeedDialogue } from "../types";

export const regionalDialogues: SeedDialogue[] = [
  {
    person: "bidan-penyelia",
    superior: "kepala-puskesmas",
    heldOn: "2026-07-08",
    topic: "Progres semester pertama dan keramahan layanan persalinan",
    summary:
      "Pelayanan tanpa kesalahan, tetapi dua keluarga menilai sambutan di ruang bersalin kurang ramah. Beban malam hari terlalu padat.",
    actions: [
      {
        text: "Mengikuti pelatihan komunikasi terapeutik",
        owner: "bidan-penyelia",
        dueOn: "2026-09-30",
        done: true,
      },
      {
        text: "Menambah satu petugas jaga malam",
        owner: "kepala-puskesmas",
        dueOn: "2026-08-31",
        done: true,
      },
      {
        text: "Menanyai lima keluarga pasien tentang keramahan layanan",
        owner: "bidan-penyelia",
        dueOn: "2026-12-11",
        done: false,
      },
    ],
  },
  {
    person: "perawat-lembah",
    superior: "kepala-puskesmas-lembah",
    heldOn: "2026-10-06",
    topic: "Hambatan pelayanan keliling",
    summary: "Jalan ke dua kampung terputus. Disepakati jalur perahu dan jadwal bersama kader kampung.",
    actions: [
      {
        text: "Menyusun jadwal perahu bersama kader",
        owner: "perawat-lembah",
        dueOn: "2026-10-23",
        done: true,
      },
      {
        text: "Mengusulkan biaya perahu kepada Dinas Kesehatan",
        owner: "kepala-puskesmas-lembah",
        dueOn: "2026-11-30",
        done: false,
      },
    ],
  },
  {
    person: "kepala-puskesmas",
    superior: "kepala-dinas",
    heldOn: "2026-01-14",
    topic: "Klarifikasi ekspektasi tahun 2026",
    summary:
      "Layanan antenatal sampai ke kampung terjauh menjadi prioritas. Ketersediaan obat dipantau bulanan.",
    actions: [
      {
        text: "Menyampaikan daftar kampung yang belum terjangkau",
        owner: "kepala-puskesmas",
        dueOn: "2026-02-13",
        done: true,
      },
    ],
  },
];
