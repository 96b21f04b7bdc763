import { additional, aimed, expects, main } from "../parts-plan";
import type { SeedPlan } from "../types";

/** PermenPANRB 6/2022 Anak Lampiran 2, form A.1.2, p.131-133. */
export const directorGeneralPlan: SeedPlan = {
  person: "direktur-jenderal-3",
  approach: "QUANTITATIVE",
  form: "LEADER",
  state: "AGREED",
  results: [
    main("Meningkatnya pelayanan infrastruktur perumahan dan permukiman yang layak dan aman", "Menteri", [
      aimed(
        "SERVICE_RECIPIENT",
        "Persentase peningkatan pelayanan infrastruktur pemukiman yang layak dan aman melalui pendekatan smart living",
        "61,95%",
      ),
    ]),
    main("Meningkatkan kualitas layanan Direktorat Jenderal III", "Menteri", [
      aimed(
        "SERVICE_RECIPIENT",
        "Indeks kualitas layanan yang dihasilkan oleh unit kerja lingkup Direktorat Jenderal III",
        "3,5 dari skala 5",
      ),
    ]),
    main(
      "Tersusunnya revisi Undang-Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung",
      "Menteri",
      [
        aimed(
          "BUSINESS_PROCESS",
          "Indeks penyelesaian revisi Undang-Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung",
          "90",
        ),
      ],
    ),
    main("Tersusunnya RPP tentang Peraturan Pelaksanaan UU No. 6 Tahun 2017 tentang Arsitek", "Menteri", [
      aimed(
        "BUSINESS_PROCESS",
        "Indeks penyelesaian RPP tentang Peraturan Pelaksanaan UU No. 6 Tahun 2017 tentang Arsitek",
        "90",
      ),
    ]),
    main("Terwujudnya Direktorat Jenderal III yang reform dan akuntabel", "Menteri", [
      aimed("INTERNAL_STRENGTHENING", "Nilai pelaksanaan Reformasi Birokrasi Direktorat Jenderal III", "85"),
      aimed("INTERNAL_STRENGTHENING", "Nilai Akuntabilitas Kinerja Direktorat Jenderal III", "85"),
    ]),
    main(
      "Pengelolaan anggaran Program Pembinaan dan Pengembangan Infrastruktur Permukiman yang optimal",
      "Menteri",
      [aimed("BUDGET", "Nilai Indikator Kinerja Pelaksanaan Anggaran Direktorat Jenderal III", "95")],
    ),
    main("Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan", "Pimpinan", [
      aimed(
        "BUSINESS_PROCESS",
        "Persentase penyelesaian penugasan/direktif pimpinan sesuai target waktu yang ditetapkan",
        "80%",
      ),
    ]),
    additional(
      "Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran dan indikator Kinerja utama organisasi dalam perjanjian kerja",
      "Menteri",
      [
        aimed(
          "BUSINESS_PROCESS",
          "Persentase penyelesaian rencana aksi/inisiatif strategis yang berkontribusi langsung terhadap pencapaian indikator Perjanjian Kinerja Direktorat Jenderal III sesuai target waktu yang ditetapkan",
          "80%",
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
      "Bersedia untuk mengajarkan pengetahuan atau keterampilan yang dimiliki kepada orang lain",
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
