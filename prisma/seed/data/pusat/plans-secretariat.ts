import { leaderPlan, main, measured, serving, staffPlan } from "../parts-plan";
import type { SeedPlan } from "../types";

/** Invented plans of the secretariats and the inspectorate. */
export const secretariatPlans: SeedPlan[] = [
  leaderPlan({
    person: "sekjen",
    unit: "Sekretariat Jenderal",
    assignedBy: "Menteri",
    state: "AGREED",
    service: "Meningkatnya kualitas layanan dukungan kementerian",
    serviceMeasure: "Sebagian besar unit kerja puas atas layanan Sekretariat Jenderal",
    process: "Tata kelola kementerian berjalan lebih sederhana",
    processMeasure: "Waktu layanan administrasi lebih singkat dari tahun sebelumnya",
  }),
  leaderPlan({
    person: "kepala-biro-sdm",
    unit: "Biro Sumber Daya Manusia",
    assignedBy: "Sekretaris Jenderal",
    state: "AGREED",
    service: "Meningkatnya kualitas layanan kepegawaian",
    serviceMeasure: "Pegawai puas atas layanan kepegawaian",
    process: "Pengelolaan kinerja pegawai berjalan tepat waktu",
    processMeasure: "Sebagian besar SKP disepakati sebelum akhir Januari",
  }),
  staffPlan({
    person: "analis-sdm",
    approach: "QUANTITATIVE",
    state: "AGREED",
    results: [
      main(
        "Pegawai dan pimpinan menyelesaikan tahapan pengelolaan kinerja tepat waktu",
        "Kepala Biro Sumber Daya Manusia",
        [
          measured("QUANTITY", "Persentase SKP yang disepakati tepat waktu", "90 – 95%"),
          measured("TIME", "Waktu menjawab pertanyaan unit kerja", "1 – 2 hari kerja"),
        ],
        serving("kepala-biro-sdm", 2),
      ),
    ],
  }),
  staffPlan({
    person: "pranata-sdm",
    approach: "QUANTITATIVE",
    state: "DRAFT",
    results: [
      main(
        "Data pegawai mutakhir dan sesuai dokumen sumber",
        "Kepala Biro Sumber Daya Manusia",
        [measured("QUALITY", "Persentase data pegawai tanpa kesalahan", "95 – 98%")],
        serving("kepala-biro-sdm", 1),
      ),
    ],
  }),
  leaderPlan({
    person: "irjen",
    unit: "Inspektorat Jenderal",
    assignedBy: "Menteri",
    state: "SUBMITTED",
    service: "Meningkatnya manfaat pengawasan bagi unit kerja",
    serviceMeasure: "Sebagian besar rekomendasi dinilai dapat dilaksanakan oleh unit kerja",
    process: "Pengawasan berbasis risiko diterapkan pada program prioritas",
    processMeasure: "Program berisiko tinggi diperiksa lebih dahulu",
  }),
  staffPlan({
    person: "auditor-pusat",
    approach: "QUANTITATIVE",
    state: "DRAFT",
    results: [
      main(
        "Laporan hasil pengawasan disampaikan tepat waktu dan dapat ditindaklanjuti",
        "Inspektur Jenderal",
        [
          measured("QUANTITY", "Jumlah laporan hasil pengawasan", "6 laporan"),
          measured("QUALITY", "Persentase rekomendasi yang ditindaklanjuti", "80 – 90%"),
        ],
        serving("irjen", 2),
      ),
    ],
  }),
  leaderPlan({
    person: "sekretaris-ditjen",
    unit: "Sekretariat Direktorat Jenderal III",
    assignedBy: "Direktur Jenderal III",
    state: "AGREED",
    service: "Meningkatnya kualitas layanan internal Direktorat Jenderal III",
    serviceMeasure: "Direktorat puas atas dukungan program dan anggaran",
    process: "Layanan kepegawaian dan keuangan berjalan sesuai standar waktu",
    processMeasure: "Sebagian besar permohonan selesai sesuai standar waktu layanan",
  }),
  staffPlan({
    person: "analis-ditjen",
    approach: "QUANTITATIVE",
    state: "AGREED",
    results: [
      main(
        "Penempatan dan pejabat penilai pegawai Direktorat Jenderal III tercatat benar",
        "Sekretaris Direktorat Jenderal III",
        [
          measured("QUALITY", "Persentase data penempatan tanpa kesalahan", "95 – 98%"),
          measured("TIME", "Waktu perbaikan data setelah laporan", "1 – 3 hari kerja"),
        ],
        serving("sekretaris-ditjen", 2),
      ),
    ],
  }),
];
