import { additional, expects, main, told } from "../parts-plan";
import type { SeedPlan } from "../types";

/** PermenPANRB 6/2022 Anak Lampiran 3, form A.1.1, p.167-169. */
export const healthOfficeHeadPlan: SeedPlan = {
  person: "kepala-dinas",
  approach: "QUALITATIVE",
  form: "LEADER",
  state: "AGREED",
  results: [
    main("Meningkatnya pelayanan Kesehatan dan kemandirian masyarakat untuk hidup sehat", "Kepala Daerah", [
      told(
        "Keluarga di wilayah kerja yang masuk dalam kategori keluarga sehat meningkat dari tahun sebelumnya",
        "SERVICE_RECIPIENT",
      ),
      told("Sebagian besar unit kerja memenuhi standar kepuasan minimal", "SERVICE_RECIPIENT"),
      told("Komplain atas layanan Dinas Kesehatan berkurang dari tahun sebelumnya", "SERVICE_RECIPIENT"),
    ]),
    main("Meningkatnya Akuntabilitas Kinerja Dinas Kesehatan", "Kepala Daerah", [
      told("Temuan hasil pemeriksaan ditindaklanjuti sesuai prosedur", "INTERNAL_STRENGTHENING"),
      told("LAKIP Dinas Kesehatan mencapai predikat A", "INTERNAL_STRENGTHENING"),
    ]),
    main("Pengelolaan anggaran Dinas Kesehatan yang optimal", "Kepala Daerah", [
      told("Pengelolaan keuangan (anggaran) bebas dari temuan material", "BUDGET"),
      told("Penyerapan anggaran Dinas Kesehatan meningkat dibandingkan tahun sebelumnya", "BUDGET"),
    ]),
    main("Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan", "Kepala Daerah", [
      told(
        "Penugasan/direktif pimpinan diselesaikan sesuai target waktu yang ditetapkan dan hasilnya memuaskan",
        "BUSINESS_PROCESS",
      ),
    ]),
    additional(
      "Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran dan indikator Kinerja utama organisasi dalam perjanjian kerja",
      "Kepala Daerah",
      [
        told(
          "Rencana aksi/inisiatif strategis yang berkontribusi langsung terhadap pencapaian indikator Perjanjian Kinerja Dinas Kesehatan diselesaikan sesuai target waktu yang ditetapkan",
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
    expects(
      "COMPETENT",
      "Menyelesaikan setiap pekerjaan sesuai dengan target dan standar kualitas yang ditetapkan",
    ),
    expects(
      "HARMONIOUS",
      "Membangun komunikasi yang lebih terbuka dan menjaga hubungan baik dengan stakeholder",
    ),
    expects(
      "LOYAL",
      "Berani menyampaikan adanya indikasi/ hal-hal yang dapat merugikan dan membahayakan negara",
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
