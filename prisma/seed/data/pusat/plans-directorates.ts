import { leaderPlan, main, measured, serving, staffPlan } from "../parts-plan";
import type { SeedPlan } from "../types";

/** Direktorat II: results are cells of the role matrix, PermenPANRB 6/2022 p.145-147, with invented indicators.
 * Direktorat VII is invented. The engineer on unpaid leave (jf-tata-bangunan-pertama) needs no plan. */
export const directoratePlans: SeedPlan[] = [
  staffPlan({
    person: "pranata-komputer",
    approach: "QUANTITATIVE",
    state: "AGREED",
    results: [
      main(
        "Aplikasi SIMBG dapat dioperasikan pada saat soft launching aplikasi SIMBG kepada pemerintah daerah terpilih",
        "Kepala Subdirektorat II",
        [
          measured("QUANTITY", "Persentase fitur yang berjalan pada saat soft launching", "85 – 90%"),
          measured("TIME", "Waktu penyelesaian perbaikan sebelum soft launching", "5 – 10 hari"),
        ],
        serving("kepala-subdirektorat-2", 1),
      ),
      main(
        "Manual book dan simulasi penggunaan aplikasi SIMBG memuat informasi yang jelas, lengkap, mutakhir dan mudah dipahami",
        "Kepala Subdirektorat II",
        [measured("QUALITY", "Tingkat pemahaman pengguna atas manual book", "3,5 skala 5")],
        serving("kepala-subdirektorat-2", 1),
      ),
      main(
        "Perbaikan aplikasi berdasarkan hasil survey, masukan, dan saran pengguna aplikasi serta berdasarkan data permasalahan teknis aplikasi.",
        "Kepala Subdirektorat II",
        [measured("QUANTITY", "Persentase masukan teknis yang ditindaklanjuti", "80 – 90%")],
        serving("kepala-subdirektorat-2", 2),
      ),
    ],
  }),
  staffPlan({
    person: "pengelola-data",
    approach: "QUANTITATIVE",
    state: "AGREED",
    results: [
      main(
        "Data pengguna aplikasi SIMBG terdokumentasi secara akurat, reliable, dan dimutakhirkan secara berkala",
        "Kepala Subdirektorat II",
        [measured("QUALITY", "Tingkat keakuratan data pengguna", "95 – 98%")],
        serving("kepala-subdirektorat-2", 1),
      ),
      main(
        "Data pengaduan masyarakat terdokumentasi secara akurat, mutakhir, dan dilaporkan dengan cepat.",
        "Kepala Subdirektorat II",
        [
          measured(
            "TIME",
            "Waktu penyampaian laporan data pengaduan",
            "1 – 2 hari kerja setelah akhir bulan",
          ),
        ],
        serving("kepala-subdirektorat-2", 2),
      ),
    ],
  }),
  staffPlan({
    person: "pengelola-monev",
    approach: "QUANTITATIVE",
    state: "SUBMITTED",
    results: [
      main(
        "Telaahan pengembangan fitur aplikasi SIMBG agar reliable dan user-friendly",
        "Kepala Subdirektorat II",
        [measured("QUANTITY", "Jumlah telaahan pengembangan fitur", "4 telaahan")],
        serving("kepala-subdirektorat-2", 1),
      ),
      main(
        "Progres penyelesaian pengaduan masyarakat dievaluasi dan dilaporkan secara berkala",
        "Kepala Subdirektorat II",
        [
          measured(
            "TIME",
            "Waktu penyampaian laporan progres pengaduan",
            "3 – 5 hari kerja setelah akhir bulan",
          ),
        ],
        serving("kepala-subdirektorat-2", 2),
      ),
      main(
        "Data hasil pre- dan posttest peserta peningkatan kapasitas dievaluasi untuk perbaikan modul materi dan metode bimbingan teknis.",
        "Kepala Subdirektorat II",
        [measured("QUANTITY", "Persentase kegiatan yang hasil pre- dan posttestnya dievaluasi", "80 – 90%")],
        serving("kepala-subdirektorat-2", 3),
      ),
    ],
  }),
  leaderPlan({
    person: "direktur-7",
    unit: "Direktorat VII",
    assignedBy: "Direktur Jenderal III",
    state: "AGREED",
    service: "Meningkatnya kepastian hukum penyelenggaraan bangunan gedung",
    serviceMeasure: "Pertanyaan hukum dari Pemerintah Daerah terjawab lebih cepat dari tahun sebelumnya",
    process: "Tersusunnya rancangan peraturan bidang bangunan gedung",
    processMeasure: "Rancangan peraturan prioritas selesai harmonisasi sebelum akhir tahun",
  }),
  staffPlan({
    person: "perancang-puu",
    approach: "QUANTITATIVE",
    state: "RETURNED",
    results: [
      main(
        "Rancangan peraturan pelaksanaan bangunan gedung siap dibahas",
        "Direktur VII",
        [
          measured("QUANTITY", "Jumlah rancangan yang siap dibahas", "2 rancangan"),
          measured("TIME", "Waktu penyelesaian rancangan", "8 bulan"),
        ],
        serving("direktur-7", 2),
      ),
    ],
    returnNote:
      "Target dua rancangan sudah tepat. Pecah waktu penyelesaian menurut tahapan penyusunan, lalu ajukan kembali.",
  }),
  staffPlan({
    person: "arsiparis",
    approach: "QUANTITATIVE",
    state: "DRAFT",
    results: [
      main(
        "Arsip rancangan peraturan tertata dan mudah ditemukan kembali",
        "Direktur VII",
        [measured("QUANTITY", "Persentase arsip yang terdaftar", "85 – 95%")],
        serving("direktur-7", 3),
      ),
    ],
  }),
];
