import { main, serving, staffPlan, told } from "../parts-plan";
import type { SeedPlan } from "../types";

const HEAD = "Kepala Dinas Kesehatan";

/** Invented plans of the health office below its head. */
export const healthOfficePlans: SeedPlan[] = [
  staffPlan({
    person: "sekretaris-dinas",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Layanan internal Dinas Kesehatan memuaskan seluruh bidang dan puskesmas",
        HEAD,
        [told("Sebagian besar permohonan layanan selesai sesuai standar waktu")],
        serving("kepala-dinas", 1),
      ),
      main(
        "Catatan evaluasi LAKIP Dinas Kesehatan ditindaklanjuti",
        HEAD,
        [told("Target berkala untuk pengukuran kinerja tersedia pada setiap bidang")],
        serving("kepala-dinas", 2),
      ),
    ],
  }),
  staffPlan({
    person: "kasubbag-umum",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Urusan kepegawaian Dinas Kesehatan selesai cepat dan benar",
        "Sekretaris Dinas Kesehatan",
        [told("Usul kenaikan pangkat diajukan sebelum batas waktu")],
        serving("sekretaris-dinas", 1),
      ),
    ],
  }),
  staffPlan({
    person: "analis-dinkes",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Pegawai Dinas Kesehatan memahami ekspektasi dan pejabat penilainya",
        "Kepala Subbagian Umum dan Kepegawaian",
        [
          told("Kesalahan data pejabat penilai berkurang dari tahun sebelumnya"),
          told("Pendampingan penyusunan SKP dilakukan di setiap puskesmas"),
        ],
        serving("kasubbag-umum", 1),
      ),
    ],
  }),
  staffPlan({
    person: "administrasi-dinkes",
    approach: "QUALITATIVE",
    state: "DRAFT",
    results: [
      main(
        "Surat masuk dan keluar tercatat dan mudah ditemukan",
        "Kepala Subbagian Umum dan Kepegawaian",
        [told("Surat diteruskan pada hari yang sama")],
        serving("kasubbag-umum", 1),
      ),
    ],
  }),
  staffPlan({
    person: "kabid-kesmas",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Keluarga berisiko di seluruh kecamatan terdata dan mendapat kunjungan",
        HEAD,
        [told("Keluarga yang dikunjungi meningkat dari tahun sebelumnya")],
        serving("kepala-dinas", 1),
      ),
      main(
        "Puskesmas menjalankan pendekatan keluarga sehat secara seragam",
        HEAD,
        [told("Sebagian besar puskesmas memenuhi daftar periksa pendekatan keluarga")],
        serving("kepala-dinas", 1),
      ),
    ],
  }),
  staffPlan({
    person: "epidemiolog",
    approach: "QUALITATIVE",
    state: "SUBMITTED",
    isIdle: true,
    results: [
      main(
        "Analisis penyakit menular mingguan dipakai puskesmas untuk bertindak",
        "Kepala Bidang Kesehatan Masyarakat",
        [told("Analisis terbit setiap Senin dan memuat saran tindakan")],
        serving("kabid-kesmas", 2),
      ),
    ],
  }),
];
