import { leaderPlan, main, serving, staffPlan, told } from "../parts-plan";
import type { SeedPlan } from "../types";

/** Invented plans outside the health office. */
export const governmentPlans: SeedPlan[] = [
  leaderPlan({
    person: "sekda",
    unit: "Sekretariat Daerah",
    assignedBy: "Kepala Daerah",
    state: "AGREED",
    service: "Meningkatnya kualitas layanan administrasi pemerintahan daerah",
    serviceMeasure: "Sebagian besar perangkat daerah puas atas layanan Sekretariat Daerah",
    process: "Kebijakan daerah tersusun selaras antarperangkat daerah",
    processMeasure: "Rancangan kebijakan prioritas selesai sesuai jadwal",
  }),
  leaderPlan({
    person: "kepala-bkpsdm",
    unit: "BKPSDM",
    assignedBy: "Kepala Daerah",
    state: "AGREED",
    service: "Meningkatnya kualitas layanan kepegawaian daerah",
    serviceMeasure: "Pegawai puas atas layanan kepegawaian",
    process: "Pengelolaan kinerja pegawai berjalan tepat waktu di seluruh perangkat daerah",
    processMeasure: "Sebagian besar SKP disepakati sebelum akhir Januari",
  }),
  staffPlan({
    person: "analis-bkpsdm",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Perangkat daerah menyelesaikan tahapan pengelolaan kinerja tepat waktu",
        "Kepala BKPSDM",
        [
          told("Sebagian besar unit kerja menuntaskan penilaian sebelum batas waktu"),
          told("Pertanyaan unit kerja dijawab paling lambat 2 hari kerja"),
        ],
        serving("kepala-bkpsdm", 2),
      ),
    ],
  }),
  staffPlan({
    person: "pengelola-bkpsdm",
    approach: "QUALITATIVE",
    state: "DRAFT",
    results: [
      main(
        "Data pegawai mutakhir dan sesuai dokumen sumber",
        "Kepala BKPSDM",
        [told("Perubahan data pegawai tercatat paling lambat 3 hari kerja")],
        serving("kepala-bkpsdm", 1),
      ),
    ],
  }),
  leaderPlan({
    person: "inspektur",
    unit: "Inspektorat Daerah",
    assignedBy: "Kepala Daerah",
    state: "SUBMITTED",
    service: "Meningkatnya manfaat pengawasan bagi perangkat daerah",
    serviceMeasure: "Sebagian besar rekomendasi dinilai dapat dilaksanakan",
    process: "Pengawasan berbasis risiko diterapkan pada program prioritas",
    processMeasure: "Program berisiko tinggi diperiksa lebih dahulu",
  }),
  staffPlan({
    person: "auditor",
    approach: "QUALITATIVE",
    state: "DRAFT",
    results: [
      main(
        "Laporan hasil pengawasan disampaikan tepat waktu dan dapat ditindaklanjuti",
        "Inspektur Daerah",
        [told("Laporan disampaikan paling lambat 10 hari kerja setelah pemeriksaan selesai")],
        serving("inspektur", 2),
      ),
    ],
  }),
];
