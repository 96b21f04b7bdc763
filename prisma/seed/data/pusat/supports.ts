import type { SeedSupport } from "../types";

/** PermenPANRB 6/2022 Anak Lampiran 2, form A.1.3, p.138. */
const bill: SeedSupport = {
  person: "direktur-jenderal-3",
  result: 3,
  indicator: 1,
  manual: {
    wording:
      "Indeks Penyelesaian Revisi Undang Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung",
    purpose: "Menghitung tingkat penyelesaian suatu peraturan perundang-undangan/ produk kebijakan",
    definition:
      "Indeks Penyelesaian peraturan perundang-undangan/ produk kebijakan merupakan indikator yang mengukur sejauh mana Pegawai mampu menyelesaikan peraturan perundang-undangan/ produk kebijakan dilihat dari tahapan penyusunannya.",
    formula: [
      "Indeks penyelesaian Revisi Undang Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung diukur berdasarkan tahapan (staging) suatu peraturan perundang-undangan (PUU) sebagai berikut:",
      "100: Rancangan PUU selesai/ sudah ditetapkan",
      "90: Rancangan PUU selesai harmonisasi",
      "80: Rancangan PUU sudah disampaikan ke Dit. Perancangan Perundang-Undangan Kementerian Hukum dan HAM untuk Harmonisasi",
      "70: Rancangan PUU telah memuat substansi kunci dan telah melalui proses uji publik",
      "50: Rancangan PUU dalam proses uji publik",
      "30: Rancangan PUU masih dalam bentuk draft dan belum memuat substansi kunci",
      "20: Rancangan PUU masih dalam bentuk Naskah Akademik",
      "10: Rancangan PUU masih dalam bentuk telaahan/rekomendasi kebijakan",
    ].join("\n"),
    measure: "Nilai",
    control: "OUTPUT_LOW",
    dataSource: "Laporan Pemantauan Inspektorat",
    reporting: "YEARLY",
  },
};

/** The same, p.139-140 (manual), p.141 (strategy by service) and p.143-144 (workblock, form A.1.4). */
const buildings: SeedSupport = {
  person: "direktur-2",
  result: 1,
  indicator: 1,
  manual: {
    wording:
      "Persentase Pemerintah Daerah Kabupaten/ Kota yang Nilai Indeks Penyelenggaraan Bangunan Gedung minimal Baik",
    purpose:
      "Untuk mengetahui penerapan peraturan tentang bangunan Gedung dalam penyelenggaraan bangunan Gedung oleh pemerintah daerah kabupaten/ kota",
    definition: [
      "Untuk mengetahui sejauh mana Pemerintah Daerah menerapkan peraturan perundang-undangan tentang Bangunan Gedung beserta peraturan pelaksanaannya (Peraturan Pemerintah dan Peraturan Menteri), maka diperlukan suatu alat penilai:",
      "",
      "Indeks penyelenggaraan Bangunan Gedung mengukur penerapan peraturan perundangan tersebut secara kuantitatif, yang dapat terwakili oleh aspek dan variabel sebagai berikut:",
      "Variabel Pengungkit:",
      "1. Persetujuan bangunan Gedung, SLF, Surat Bukti Kepemilikan Gedung diterbitkan melalui SIMBG",
      "2. Pemerintah Daerah menggunakan aplikasi SIMBG sebagai media pembinaan penyelenggaraan bangunan Gedung",
      "3. Pemerintah Daerah memiliki data bangunan Gedung yang memiliki persetujuan bangunan Gedung, SLF, dan dokumen SKBKG yang akurat, terupdate, dan terintegrasi dengan SIMBG",
      "4. Pemerintah Daerah memiliki tim profesi ahli sesuai NSPK",
      "5. Pemerintah Daerah memiliki rencana aksi implementasi NSPK penyelenggaraan bangunan Gedung",
      "Variabel Hasil:",
      "1. Kepuasan masyarakat atas layanan persetujuan bangunan Gedung dan SLF",
      "2. Kesesuaian persetujuan bangunan Gedung dengan Peraturan Daerah RTRW",
      "3. Persentase penyelesaian pengaduan masyarakat atas layanan persetujuan bangunan Gedung dan SLF",
    ].join("\n"),
    formula: [
      "Indeks penyelenggaraan bangunan Gedung = [ …. (VP1) + …. (VP2) + …. (VP3) + …. (VP4) + …. (VP5) + ….. (VH1) + …. (VH2) + …. (VH3)]",
      "Kategori nilai indeks: 1 > 4 = kurang; 4 > 7 = cukup; 7 > 10 = baik",
      "*) Keterangan:",
      "1. …. = bobot dengan total nilai 10",
      "2. VP = variable pengungkit",
      "3. VH = variable hasil",
      "",
      "Persentase pemda kabupaten/ kota yang nilai indeks penyelenggaraan bangunan Gedung minimal baik =",
      "Jumlah pemda yang memiliki indeks baik x 100% / Jumlah pemda seluruhnya",
    ].join("\n"),
    measure: "Persen",
    control: "OUTCOME",
    dataSource:
      "Aplikasi SIMBG dan hasil evaluasi penyelenggaraan bangunan Gedung pada Pemda Kabupaten/ Kota",
    reporting: "YEARLY",
  },
  workblock: {
    title:
      "Pemanfaataan teknologi informasi (Aplikasi SIMBG) dalam rangka peningkatan layanan Penerbitan PBG/IMB (Persetujuan Bangunan Gedung/ Ijin Mendirikan Bangunan) dan SLF (Sertifikat Laik Fungsi)",
    wording:
      "30% Pemerintah Daerah Kabupaten/ Kota yang nilai indeks penyelenggaraan bangunan gedung minimal baik",
    owner: "Direktur II",
    involved: "Kementerian Kominfo, BSSN",
    duration: "12 Bulan",
    beneficiaries: "Pemerintah Daerah Kabupaten/Kota",
    purpose:
      "Untuk mengetahui penerapan peraturan tentang bangunan gedung dalam penyelenggaraan bangunan gedung oleh Pemerintah Daerah Kabupaten/ Kota.",
    budget: "00000000000000",
    lines: {
      ROUTINE_ACTIVITY: [
        "Meningkatkan kepuasan masyarakat atas layanan PBG/IMB dan SLF dengan membuka layanan pengaduan atau konsultasi terkait Bangunan Gedung dan SIMBG.",
      ],
      TRANSFORMATIVE_ACTIVITY: [
        "Meningkatkan jumlah Bangunan Gedung yang memiliki PBG/IMB dan SLF dengan memastikan Pemerintah Daerah Kabupaten/ Kota menggunakan aplikasi SIMBG sebagai media pembinaan penyelenggaraan Bangunan Gedung.",
        "Meningkatkan jumlah PBG/ IMB dan SLF yang diterbitkan sesuai NSPK dengan memastikan SDM di Pemerintah Daerah dapat mereviu dokumen PBG/ IMB secara akurat melalui aplikasi SIMBG",
        "Meningkatkan keakuratan dan kemutakhiran data Bangunan Gedung yang memiliki (PBG/IMB), SLF dan dokumen SBKBG memastikan Pemerintah Daerah Kabupaten/ Kota melakukan pembaharuan/ updating data Bangunan Gedung melalui SIMBG.",
      ],
      ROUTINE_MILESTONE: [
        "Respons yang cepat dan akurat atas pengaduan masyarakat dan permohonan konsultasi penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG.",
      ],
      TRANSFORMATIVE_MILESTONE: [
        "Tersedianya aplikasi SIMBG yang Reliable dan User Friendly.",
        "Semakin banyak pegawai Dinas PU dan PTSP Pemda kab/kota yang bisa melayani penerbitan PBG/ IMB dan SLF melalui SIMBG secara cepat dan akurat.",
        "Data Bangunan Gedung yang memiliki (PBG/IMB), SLF dan dokumen SBKBG akurat dan terupdate secara berkala",
      ],
    },
  },
  services: [
    {
      recipient: "Masyarakat",
      statement:
        "Aplikasi SIMBG menjalankan bisnis proses dan SLA (service level agreement) sesuai NSPK yang reliable dan user-friendly",
      taker: "kepala-subdirektorat-2",
    },
    {
      recipient: "Masyarakat dan pengelola layanan SIMBG pada Pemda Kab/Kota",
      statement:
        "Respons yang cepat dan akurat atas pengaduan masyarakat dan permohonan konsultasi terkait layanan penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG",
      taker: "kepala-subdirektorat-2",
    },
    {
      recipient: "Pegawai pada tim kerja dan pengelola layanan SIMBG pada Pemda Kab/Kota",
      statement: "Peningkatan kapasitas pengelola layanan penerbitan PBG/IMB dan SLF melalui SIMBG",
      taker: "kepala-subdirektorat-2",
    },
  ],
};

const step = (statement: string, taker?: string) => ({
  service: "Konsultasi",
  recipient: "Pemohon konsultasi",
  expectation: "Pemohon mendapatkan pelayanan konsultansi dengan cepat dan memuaskan",
  statement,
  ...(taker !== undefined && { taker }),
});
const ENGINEER = "jf-tata-bangunan-muda";

/**
 * p.142 (AL2-B2): the flow of a request for consultation, each step with its days as one part of the service. What the form
 * has no place for is said in the step itself: the branch after the second, and who acts besides the one who takes it.
 */
const consultation: SeedSupport = {
  person: "kepala-subdirektorat-2",
  result: 2,
  indicator: 3,
  services: [
    step("Penerimaan Permohonan (Online), atau Surat Langsung ke Direktur"),
    step(
      "Pemeriksaan permasalahan yang akan dikonsultasikan, 1 hari (Jafung TBP Muda): Teknis Aplikasi atau Substansi NSPK",
      ENGINEER,
    ),
    step("Membuat konsep jawaban tertulis, 4 hari (Jafung TBP Muda, Pratama)", ENGINEER),
    step("Pemeriksaan Konsep Jawaban, 1 hari (Jafung TBP Muda)", ENGINEER),
    step("Kasubdit (Persetujuan paraf)"),
    step("Persetujuan (Direktur), 1 hari"),
    step("Pengiriman Surat Jawaban ke Setditjen"),
    step("Pengiriman Surat Jawaban melalui Biro Kumpu, 1 hari"),
  ],
};

export const centralSupports: SeedSupport[] = [bill, buildings, consultation];
