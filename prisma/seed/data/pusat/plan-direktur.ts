import { additional, aimed, expects, main } from "../parts-plan";
import type { SeedPlan } from "../types";

/** PermenPANRB 6/2022 Anak Lampiran 2, form A.1.2, p.134-137. */
export const directorPlan: SeedPlan = {
  person: "direktur-2",
  approach: "QUANTITATIVE",
  form: "LEADER",
  state: "AGREED",
  results: [
    main(
      "Meningkatnya kualitas bangunan gedung yang menjamin keselamatan, kesehatan, kenyamanan dan kemudahan bagi penggunanya",
      "Direktur Jenderal III",
      [
        aimed(
          "SERVICE_RECIPIENT",
          "Persentase Pemda Kabupaten/Kota yang Nilai Indeks Penyelenggaraaan Bangunan Gedung minimal Baik",
          "30%",
        ),
      ],
    ),
    main(
      "Percepatan pembangunan Pos Lintas Batas Negara terpadu dan sarana prasarana penunjang kawasan perbatasan.",
      "Direktur Jenderal III",
      [
        aimed(
          "SERVICE_RECIPIENT",
          "Jumlah Pos Lintas Batas Negara Terpadu dan sarana prasarana penunjang kawasan perbatasan yang terbangun, laik fungsi, dan telah diserahterimakan.",
          "3 unit",
        ),
        aimed(
          "SERVICE_RECIPIENT",
          "Tingkat kepuasan pengguna dan operator Pos Lintas Batas Negara terhadap fasilitas Pos Lintas Batas",
          "3,5 dari skala 5",
        ),
      ],
    ),
    main("Meningkatnya kualitas layanan Direktorat II", "Direktur Jenderal III", [
      aimed("SERVICE_RECIPIENT", "Indeks kualitas layanan internal Direktorat II", "4"),
    ]),
    main(
      "Tersusunnya RUU Revisi Undang-Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung",
      "Direktur Jenderal III",
      [
        aimed(
          "BUSINESS_PROCESS",
          "Indeks Penyelesaian Revisi Undang Undang Republik Indonesia No. 28 Tahun 2002 tentang Bangunan Gedung",
          "80",
        ),
      ],
    ),
    main(
      "Tersusunnya RPP tentang Peraturan Pelaksanaan UU No. 6 Tahun 2017 tentang Arsitek",
      "Direktur Jenderal III",
      [
        aimed(
          "BUSINESS_PROCESS",
          "Indeks penyelesaian RPP tentang Peraturan Pelaksanaan UU No. 6 Tahun 2017 tentang Arsitek",
          "80",
        ),
      ],
    ),
    main("Terwujudnya Direktorat II yang akuntabel", "Direktur Jenderal III", [
      aimed("INTERNAL_STRENGTHENING", "Nilai Akuntabilitas Kinerja Direktorat II", "85"),
    ]),
    main("Meningkatnya kualitas pengelolaan BMN", "Direktur Jenderal III", [
      aimed("INTERNAL_STRENGTHENING", "Tingkat kualitas pengelolaan BMN lingkup Direktorat II", "95%"),
    ]),
    main(
      "Pengelolaan anggaran Program Pembinaan dan Pengembangan Infrastruktur Permukiman yang optimal",
      "Direktur Jenderal III",
      [aimed("BUDGET", "Presentase pengelolaan keuangan (anggaran) yang bebas dari temuan material", "100%")],
    ),
    main("Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan", "Pimpinan", [
      aimed(
        "BUSINESS_PROCESS",
        "Persentase penyelesaian penugasan pimpinan/direktif pimpinan sesuai target waktu yang ditetapkan",
        "80%",
      ),
    ]),
    additional(
      "Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran dan indikator Kinerja utama organisasi dalam perjanjian Kinerja",
      "Direktur Jenderal III",
      [
        aimed(
          "BUSINESS_PROCESS",
          "Persentase penyelesaian rencana aksi/ inisiatif strategis yang berkontribusi langsung terhadap pencapaian indikator Perjanjian Kinerja Direktorat II sesuai target waktu yang ditetapkan",
          "80%",
        ),
      ],
    ),
  ],
  expectations: [
    expects(
      "ACCOUNTABLE",
      "Menjadi role model/ panutan dalam menjunjung antikorupsi bagi pegawai di lingkungan kerjanya.",
    ),
    expects(
      "HARMONIOUS",
      "Memberikan kesempatan yang sama serta bersikap adil kepada setiap pegawai untuk mendapat pengembangan kompetensi",
    ),
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
