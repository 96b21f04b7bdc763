import type { SeedFollowUp } from "../follow-up-types";
import { main, staffPlan, told } from "../parts-plan";

const CLINIC = "Kepala Puskesmas";

/** Invented: a doctor for the succession pool, a sanitarian below "Baik" for two years, an award, a warning. */
export const regionalFollowUp: SeedFollowUp = {
  history: [
    {
      plan: staffPlan({
        person: "dokter",
        approach: "QUALITATIVE",
        state: "AGREED",
        results: [
          main("Pasien rawat jalan mendapat pelayanan sesuai standar", CLINIC, [
            told("Sebagian besar keluhan pasien selesai pada kunjungan pertama"),
          ]),
        ],
      }),
      years: ["MEETS", "ABOVE"],
      above:
        "Pejabat penilai belum menetapkan sampai akhir Januari. Dinilai dari laporan setahun, survei pasien, dan umpan balik rekan kerja.",
    },
    {
      plan: staffPlan({
        person: "sanitarian-lembah",
        approach: "QUALITATIVE",
        state: "AGREED",
        results: [
          main("Tempat umum di wilayah kerja memenuhi syarat kesehatan lingkungan", CLINIC, [
            told("Tempat umum diperiksa dua kali setahun dan temuannya ditindaklanjuti"),
          ]),
        ],
      }),
      years: ["BELOW", "BELOW"],
    },
  ],
  recommendations: [
    {
      person: "bidan-penyelia",
      kind: "TRAINING",
      text: "Pelatihan pendampingan tim bagi bidan senior.",
      competency: "DEVELOPMENT",
      done: { state: "PLANNED", note: "Masuk rencana pelatihan tahun depan." },
    },
    {
      person: "bidan-penyelia",
      kind: "AWARD",
      text: "Diusulkan untuk penghargaan tenaga kesehatan teladan.",
    },
    {
      person: "dokter",
      kind: "DEVELOPMENT",
      text: "Magang manajemen layanan.",
      competency: "PUBLIC_SERVICE",
    },
  ],
  coaching: [
    {
      person: "sanitarian-lembah",
      goal: "Semua tempat umum diperiksa dua kali setahun; baseline 40%.",
      strategy: "Jadwal kunjungan mingguan per kampung bersama kader.",
      facts: "Baru 40% tempat umum diperiksa sampai akhir tahun.",
      obstacles: "Kendaraan dipakai bergantian dan kunjungan tidak dijadwalkan.",
      opportunities: "Kader kesehatan bersedia mendampingi; formulir pemeriksaan dapat diisi di tempat.",
      steps: [
        {
          text: "Menyusun jadwal kunjungan triwulan",
          owner: "EMPLOYEE",
          done: "Jadwal disetujui dan dipasang.",
        },
        { text: "Menyediakan kendaraan dua hari seminggu", owner: "LEADER" },
      ],
      note: "Kunjungan mulai teratur sejak jadwal dibuat.",
    },
  ],
  awards: [
    {
      name: "Tenaga Kesehatan Teladan",
      criteria: "Predikat “Sangat Baik” dan perbaikan layanan yang dirasakan pasien.",
      gift: "Piagam dan kesempatan pengembangan",
    },
    { name: "Inovator Layanan", criteria: "Gagasan yang dipakai paling sedikit satu tahun.", gift: "Piagam" },
  ],
  nominations: [
    {
      person: "dokter",
      award: "Tenaga Kesehatan Teladan",
      reason: "Waktu tunggu rawat jalan turun dari dua jam menjadi empat puluh menit.",
      announced: true,
    },
    {
      person: "bidan-penyelia",
      award: "Inovator Layanan",
      reason: "Kelas ibu hamil bergilir ke kampung dan dihadiri lebih banyak suami.",
      announced: false,
    },
  ],
  mandates: [{ person: "sekda", scope: "SANCTIONS", basis: "Keputusan Kepala Daerah Nomor 800/17" }],
  sanctions: [
    {
      person: "sanitarian-lembah",
      by: "kepala-daerah",
      title: "Teguran tertulis",
      legalBasis: "Peraturan Kepala Daerah tentang Disiplin PPPK, Pasal 12",
      decisionNumber: "800/212",
      reason: "Tidak masuk kerja delapan hari tanpa keterangan yang sah.",
    },
  ],
  credit: [{ person: "dokter", points: "12,50", source: "PAK konversi predikat terakhir" }],
};
