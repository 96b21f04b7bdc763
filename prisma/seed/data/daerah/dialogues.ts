import type { SeedDialogue } from "../types";

export const regionalDialogues: SeedDialogue[] = [
  {
    person: "bidan-penyelia",
    leader: "kepala-puskesmas",
    heldOn: "2026-07-08",
    agenda: "Progres semester pertama dan keramahan layanan persalinan",
    notes:
      "Pelayanan tanpa kesalahan, tetapi dua keluarga menilai sambutan di ruang bersalin kurang ramah. Beban malam hari terlalu padat.",
    actions: [
      {
        text: "Mengikuti pelatihan komunikasi terapeutik",
        owner: "EMPLOYEE",
        dueOn: "2026-09-30",
        done: true,
      },
      {
        text: "Menambah satu petugas jaga malam",
        owner: "LEADER",
        dueOn: "2026-08-31",
        done: true,
      },
      {
        text: "Menanyai lima keluarga pasien tentang keramahan layanan",
        owner: "EMPLOYEE",
        dueOn: "2026-12-11",
        done: false,
      },
    ],
  },
  {
    person: "perawat-lembah",
    leader: "kepala-puskesmas-lembah",
    heldOn: "2026-10-06",
    agenda: "Hambatan pelayanan keliling",
    notes: "Jalan ke dua kampung terputus. Disepakati jalur perahu dan jadwal bersama kader kampung.",
    actions: [
      {
        text: "Menyusun jadwal perahu bersama kader",
        owner: "EMPLOYEE",
        dueOn: "2026-10-23",
        done: true,
      },
      {
        text: "Mengusulkan biaya perahu kepada Dinas Kesehatan",
        owner: "LEADER",
        dueOn: "2026-11-30",
        done: false,
      },
    ],
  },
  {
    person: "kepala-puskesmas",
    leader: "kepala-dinas",
    heldOn: "2026-01-14",
    agenda: "Klarifikasi ekspektasi tahun 2026",
    notes:
      "Layanan antenatal sampai ke kampung terjauh menjadi prioritas. Ketersediaan obat dipantau bulanan.",
    actions: [
      {
        text: "Menyampaikan daftar kampung yang belum terjangkau",
        owner: "EMPLOYEE",
        dueOn: "2026-02-13",
        done: true,
      },
    ],
  },
];
