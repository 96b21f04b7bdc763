import { expects, main, measured } from "../parts-plan";
import type { SeedPlan } from "../types";

/** PermenPANRB 6/2022 Anak Lampiran 2, form A.1.7, p.155-157. */
export const buildingEngineerPlan: SeedPlan = {
  person: "jf-tata-bangunan-muda",
  approach: "QUANTITATIVE",
  form: "STAFF",
  state: "AGREED",
  results: [
    main(
      "Proses bisnis aplikasi SIMBG dalam bentuk arsitektur aplikasi yang lengkap dan sesuai NSPK",
      "Kepala Subdirektorat II",
      [
        measured("QUALITY", "Tingkat kesesuaian proses bisnis aplikasi SIMBG dengan NSPK", "80 - 90% sesuai"),
        measured(
          "TIME",
          "Tingkat ketepatan waktu penyelesaian dokumen arsitektur aplikasi untuk diserahkan ke tim IT",
          "4-5 bulan setelah NSPK terbit",
        ),
      ],
      {
        serves: { person: "kepala-subdirektorat-2", result: 1 },
        servesText:
          "Aplikasi SIMBG menjalankan bisnis proses dan SLA (service level agreement) sesuai NSPK yang reliable dan user-friendly",
      },
    ),
    main(
      "Pengguna dan pengelola layanan aplikasi dapat mengetahui progres/tindak lanjut pengaduannya secara up-to-date melalui aplikasi SIMBG",
      "Kepala Subdirektorat II",
      [
        measured(
          "QUANTITY",
          "Persentase pengaduan yang progres tindak lanjutnya terbaharui di aplikasi SIMBG",
          "90 – 95% pengaduan yang diproses",
        ),
        measured(
          "TIME",
          "Tingkat ketepatan waktu updating progres/tindak lanjut pengaduan pada aplikasi SIMBG",
          "1 – 2 hari setelah progres/tindak lanjut dilaksanakan",
        ),
      ],
      {
        serves: { person: "kepala-subdirektorat-2", result: 2 },
        servesText:
          "Respons yang cepat dan akurat atas pengaduan masyarakat dan permohonan konsultasi terkait layanan penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG",
      },
    ),
    main(
      "Telaahan jawaban atas pengaduan pengguna dan pengelola aplikasi tersusun secara cepat dan akurat (berdasarkan objek atau jenis masalah atau berdasarkan wilayah)",
      "Kepala Subdirektorat II",
      [
        measured(
          "QUALITY",
          "Presentase telaahan yang digunakan untuk menjawab pengaduan masyarakat",
          "80 – 90% telaahan",
        ),
        measured(
          "QUANTITY",
          "Persentase penyelesaian telaahan jawaban atas pengaduan",
          "80 - 90% telaahan jawaban selesai",
        ),
        measured(
          "TIME",
          "Rata – rata waktu yang dibutuhkan untuk menyelesaikan telaahan jawaban atas pengaduan",
          "1- 2 minggu setelah pengaduan masuk",
        ),
      ],
      {
        serves: { person: "kepala-subdirektorat-2", result: 2 },
        servesText:
          "Respons yang cepat dan akurat atas pengaduan masyarakat dan pengelola SIMBG terkait layanan penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG",
      },
    ),
    main(
      "Peserta peningkatan kapasitas pada Pemda Kab/Kota yang menjadi tanggung jawabnya memahami dan dapat mempraktekan materi yang disampaikan dan peserta puas atas pelaksanaan peningkatan kapasitas",
      "Kepala Subdirektorat II",
      [
        measured(
          "QUANTITY",
          "Persentase peserta peningkatan kapasitas yang dapat memahami dan mempraktekan materi yang disampaikan",
          "80%-90% peserta",
        ),
        measured(
          "QUALITY",
          "Persentase peserta yang puas atas pelayanan selama proses pelaksanaan peningkatan kapasitas",
          "80%-90% peserta puas",
        ),
        measured(
          "QUALITY",
          "Persentase pelaksanaan peningkatan kapasitas yang seluruh checklistnya terpenuhi",
          "80% - 90% peningkatan kapasitas yang menjadi tanggung jawabnya",
        ),
      ],
      {
        serves: { person: "kepala-subdirektorat-2", result: 3 },
        servesText:
          "Semakin banyak pegawai Dinas PU dan PTSP Pemda kab/kota yang bisa melayani penerbitan PBG/ IMB dan SLF melalui SIMBG secara cepat dan akurat",
      },
    ),
  ],
  expectations: [
    expects("SERVICE", "Memberikan pelayanan maksimal kepada pelanggan"),
    expects(
      "COMPETENT",
      "Menyelesaikan setiap pekerjaan sesuai dengan target dan standar mutu yang ditetapkan",
      "Bersedia untuk mengajarkan pengetahuan atau keterampilan yang dimiliki kepada orang lain",
      "Selalu melakukan perbaikan untuk memenuhi kualitas yang terbaik",
    ),
    expects(
      "HARMONIOUS",
      "Membangun komunikasi yang lebih terbuka dan menjaga hubungan baik dengan stakeholder",
      "Membantu rekan kerja yang membutuhkan",
    ),
    expects(
      "ADAPTIVE",
      "Mengimplementasikan perkembangan teknologi untuk memperbaiki metode dan proses kerja.",
    ),
    expects("COLLABORATIVE", "Aktif berpartisipasi dan berkontribusi sesuai keahliannya"),
  ],
  resources: [],
  accountability: [],
  consequences: [],
};
