import type { SeedFairness } from "../fairness-types";

/** Invented. Proposals in every state, and an evaluation team of the health office with the inspectorate. */
export const regionalFairness: SeedFairness = {
  drafts: [
    {
      person: "kasubbag-umum",
      note: "Layanan kepegawaian dan umum berjalan; arsip semester lalu masih ditata.",
      results: "MEETS",
      behaviour: "ABOVE",
    },
  ],
  calibrations: [
    {
      unit: "dinkes",
      opener: "analis-bkpsdm",
      purpose: "Menyetarakan rating antarpuskesmas dan sekretariat sebelum diumumkan.",
      invited: [],
      proposals: [
        {
          person: "bidan-mahir",
          by: "kepala-puskesmas-lembah",
          aspect: "RESULT",
          before: "MEETS",
          after: "ABOVE",
          reason:
            "Dengan sasaran ibu hamil sebanyak ini, tanpa satu kesalahan adalah lebih dari yang disepakati.",
          answer: { accepted: true, text: "Tanpa kesalahan dan lebih cepat dari ukuran." },
        },
        {
          person: "petugas-loket",
          by: "kepala-puskesmas-lembah",
          aspect: "BEHAVIOUR",
          before: "MEETS",
          after: "ABOVE",
          reason: "Keramahannya pada antrean panjang menjadi contoh di puskesmas lain.",
          answer: {
            accepted: false,
            text: "Ramah dan konsisten untuk dirinya; belum mengajak rekan lain melakukan hal yang sama.",
          },
        },
        {
          person: "kasubbag-umum",
          by: "kepala-puskesmas",
          aspect: "BEHAVIOUR",
          before: "ABOVE",
          after: "MEETS",
          reason: "Umpan balik untuk subbagian lain dengan catatan serupa berujung Sesuai Ekspektasi.",
        },
      ],
    },
    {
      unit: "puskesmas",
      opener: "kepala-puskesmas",
      purpose: "Membaca rating seluruh pegawai puskesmas bersama kepala puskesmas tetangga.",
      invited: ["kepala-puskesmas-lembah"],
      proposals: [
        {
          person: "dokter",
          by: "kepala-puskesmas-lembah",
          aspect: "BEHAVIOUR",
          before: "ABOVE",
          after: "MEETS",
          reason: "Catatan umpan balik tentang kerja sama lintas poli baru satu.",
        },
      ],
      conclusion: "Rating pegawai puskesmas sudah setara; satu usulan tidak sempat dijawab.",
    },
  ],
  teams: [
    {
      unit: "dinkes",
      opener: "kepala-dinas",
      purpose: "Membaca evaluasi Dinas Kesehatan dan puskesmas dari sudut pengawasan dan kepegawaian.",
      members: [
        { person: "inspektur", party: "Inspektorat" },
        { person: "pengelola-bkpsdm", party: "BKPSDM" },
      ],
      advice: [
        {
          person: "bidan-mahir",
          by: "pengelola-bkpsdm",
          text: "Pertimbangkan bidan ini sebagai pendamping bidan baru tahun depan.",
          answer: { followed: true, text: "Setuju, saya masukkan dalam pembicaraan tindak lanjut." },
        },
        {
          person: "bidan-mahir",
          by: "inspektur",
          text: "Bukti dukung lengkap dan mudah ditelusuri.",
          comment: true,
        },
        {
          person: "kasubbag-umum",
          by: "inspektur",
          text: "Tunggu penataan arsip semester lalu sebelum menilai hasil kerja arsip sesuai ekspektasi.",
        },
      ],
    },
  ],
};
