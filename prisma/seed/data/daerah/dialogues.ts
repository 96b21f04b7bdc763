import type { SeedDialogue } from "../types";

export const regionalDialogues: SeedDialogue[] = [
  {
    person: "bidan-penyelia",
    leader: "kepala-puskesmas",
    heldOn: { evaluated: -40 },
    agenda: "Progres sejauh ini dan keramahan layanan persalinan",
    appreciation: "Tidak ada kesalahan tindakan, dan pasien tetap terlayani di luar jam operasional.",
    notes:
      "Pelayanan tanpa kesalahan, tetapi dua keluarga menilai sambutan di ruang bersalin kurang ramah. Beban malam hari terlalu padat.",
    actions: [
      {
        text: "Mengikuti pelatihan komunikasi terapeutik",
        owner: "EMPLOYEE",
        dueOn: { evaluated: 0 },
        done: true,
      },
      {
        text: "Menambah satu petugas jaga malam",
        owner: "LEADER",
        dueOn: { evaluated: -30 },
        done: true,
      },
      {
        text: "Menanyai lima keluarga pasien tentang keramahan layanan",
        owner: "EMPLOYEE",
        dueOn: { coming: 20 },
        done: false,
      },
    ],
  },
  {
    person: "perawat-lembah",
    leader: "kepala-puskesmas-lembah",
    heldOn: { evaluated: 2 },
    agenda: "Hambatan pelayanan keliling",
    notes: "Jalan ke dua kampung terputus. Disepakati jalur perahu dan jadwal bersama kader kampung.",
    actions: [
      {
        text: "Menyusun jadwal perahu bersama kader",
        owner: "EMPLOYEE",
        dueOn: { evaluated: 8 },
        done: true,
      },
      {
        text: "Mengusulkan biaya perahu kepada Dinas Kesehatan",
        owner: "LEADER",
        dueOn: { coming: 9 },
        done: false,
      },
    ],
  },
  {
    person: "kepala-puskesmas",
    leader: "kepala-dinas",
    heldOn: { on: "01-14" },
    agenda: "Klarifikasi ekspektasi tahun ini",
    notes:
      "Layanan antenatal sampai ke kampung terjauh menjadi prioritas. Ketersediaan obat dipantau bulanan.",
    actions: [
      {
        text: "Menyampaikan daftar kampung yang belum terjangkau",
        owner: "EMPLOYEE",
        dueOn: { on: "02-13" },
        done: true,
      },
    ],
  },
];
