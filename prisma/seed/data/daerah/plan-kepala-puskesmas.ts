import { additional, expects, main, told } from "../parts-plan";
import type { SeedPlan } from "../types";

/** PermenPANRB 6/2022 Anak Lampiran 3, form A.1.1 (pimpinan unit kerja mandiri), p.170-172. */
export const clinicHeadPlan: SeedPlan = {
  person: "kepala-puskesmas",
  approach: "QUALITATIVE",
  form: "LEADER",
  state: "AGREED",
  results: [
    main("Meningkatnya kualitas pelayanan puskesmas", "Kepala Dinas Kesehatan", [
      told(
        "Ibu hamil mendapatkan pelayanan antenatal sesuai standar bahkan sampai ke pelosok daerah",
        "SERVICE_RECIPIENT",
      ),
      told(
        "ibu bersalin mendapatkan pelayanan persalinan sesuai standar bahkan sampai ke pelosok daerah",
        "SERVICE_RECIPIENT",
      ),
      told(
        "Komplain ibu hamil atas layanan antenatal dan persalinan turun dibandingkan tahun lalu",
        "SERVICE_RECIPIENT",
      ),
    ]),
    main("Operasional rutin UPT Puskesmas dikelola dengan baik", "Kepala Dinas Kesehatan", [
      told("Pegawai puas atas layanan internal Puskesmas", "BUSINESS_PROCESS"),
    ]),
    main("Obat dan bahan medis habis pakai (BMHP) tersedia sesuai kebutuhan", "Kepala Dinas Kesehatan", [
      told(
        "Obat-obatan dan bahan medis habis pakai (BMHP) tersedia sesuai kebutuhan dan siap digunakan kapanpun dibutuhkan",
        "BUSINESS_PROCESS",
      ),
    ]),
    main("Tersedianya alat Kesehatan yang layak fungsi", "Kepala Dinas Kesehatan", [
      told("Alat Kesehatan untuk mendukung pelayanan semakin lengkap", "BUSINESS_PROCESS"),
      told("Alat Kesehatan yang tersedia layak fungsi dan siap digunakan sewaktu waktu", "BUSINESS_PROCESS"),
    ]),
    main("Terpenuhinya jasa pelayanan tenaga kesehatan", "Kepala Dinas Kesehatan", [
      told(
        "Tenaga Kesehatan yang terpenuhi jasa pelayanannya meningkat dibandingkan tahun sebelumnya",
        "INTERNAL_STRENGTHENING",
      ),
    ]),
    main("Meningkatnya Akuntabilitas Kinerja Puskesmas", "Kepala Dinas Kesehatan", [
      told("Temuan hasil pemeriksaan ditindaklanjuti sesuai prosedur", "INTERNAL_STRENGTHENING"),
      told("Aspek aspek manajemen risiko terpenuhi", "INTERNAL_STRENGTHENING"),
    ]),
    main("Pengelolaan anggaran Puskesmas yang optimal", "Kepala Dinas Kesehatan", [
      told("Penyerapan anggaran puskesmas meningkat dibandingkan tahun sebelumnya", "BUDGET"),
    ]),
    main("Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan", "Kepala Dinas Kesehatan", [
      told(
        "Penugasan/direktif pimpinan diselesaikan sesuai target waktu yang ditetapkan dan hasilnya memuaskan",
        "BUSINESS_PROCESS",
      ),
    ]),
    additional(
      "Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran dan indikator Kinerja utama organisasi dalam perjanjian kerja",
      "Kepala Dinas Kesehatan",
      [
        told(
          "Rencana aksi/inisiatif strategis yang berkontribusi langsung terhadap pencapaian indikator Perjanjian Kinerja puskesmas diselesaikan sesuai target waktu yang ditetapkan",
          "BUSINESS_PROCESS",
        ),
      ],
    ),
  ],
  expectations: [
    expects(
      "ACCOUNTABLE",
      "Menjadi role model/ panutan dalam menjunjung komitmen dan integritas pegawai di lingkungan kerjanya",
    ),
    expects("HARMONIOUS", "Memberikan kesempatan yang sama serta bersikap adil kepada setiap pegawai"),
    expects(
      "LOYAL",
      "Melaksanakan instruksi atau tugas dari atasan dengan sungguh-sungguh dan penuh tanggung jawab",
    ),
    expects(
      "ADAPTIVE",
      "Mempercepat monitoring dan analisa data guna mendukung peningkatan kualitas dan kinerja unit kerja",
    ),
    expects(
      "COLLABORATIVE",
      "Mampu mengelola dan melibatkan seluruh pihak sesuai dengan peran dan fungsinya untuk mencapai tujuan bersama",
      "Memberikan kesempatan kepada setiap anggota untuk menyampaikan ide atau gagasan yang produktif",
    ),
  ],
  resources: [],
  accountability: [],
  consequences: [],
};
