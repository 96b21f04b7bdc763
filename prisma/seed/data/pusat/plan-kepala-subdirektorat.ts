import { expects, main, measured } from "../parts-plan";
import type { SeedPlan } from "../types";

/** "RHK pimpinan yang diintervensi", the same for the three results; the form adds the indicator. */
const SERVED =
  "Meningkatnya kualitas bangunan gedung yang menjamin keselamatan, kesehatan, kenyamanan, dan kemudahan bagi penggunanya. Indikator Kinerja Individu: Persentase Pemerintah Daerah Kabupaten/ Kota yang Nilai Indeks Penyelenggaraan Bangunan Gedung minimal Baik";

/** PermenPANRB 6/2022 Anak Lampiran 2, form A.1.7, p.151-154; annex A.1.8, p.158. */
export const subdirectorPlan: SeedPlan = {
  person: "kepala-subdirektorat-2",
  approach: "QUANTITATIVE",
  form: "STAFF",
  state: "AGREED",
  results: [
    main(
      "Aplikasi SIMBG menjalankan bisnis proses dan SLA (service level agreement) sesuai NSPK yang reliable dan user-friendly",
      "Direktur II",
      [
        measured("QUALITY", "Tingkat kesesuaian fitur aplikasi dengan NSPK", "80 – 90%"),
        measured(
          "QUANTITY",
          "Persentase penyelesaian aplikasi SIMBG yang siap digunakan",
          "80 – 90% sistem aplikasi siap digunakan",
        ),
        measured(
          "TIME",
          "Ketepatan waktu penyelesaian aplikasi sesuai dengan jadwal yang ditetapkan",
          "7-8 bulan",
        ),
      ],
      { serves: { person: "direktur-2", result: 1 }, servesText: SERVED },
    ),
    main(
      "Respons yang cepat dan akurat atas pengaduan masyarakat dan permohonan konsultasi terkait layanan penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG",
      "Direktur II",
      [
        measured(
          "QUANTITY",
          "Persentase penyelesaian pengaduan masyarakat dan pengelola SIMBG atas layanan PBG/IMB dan SLF",
          "80 – 90% dari jumlah pengaduan yang diajukan oleh masyarakat dan Pemda",
        ),
        measured(
          "QUALITY",
          "Tingkat kepuasan masyarakat atas tindak lanjut pengaduan dan pemberian konsultasi",
          "3,5 skala 5",
        ),
        measured(
          "TIME",
          "Rata-rata waktu yang dibutuhkan untuk memproses layanan pengaduan masyarakat dan pengelola SIMBG dan menindaklanjuti permintaan konsultasi",
          "2-3 hari setelah permohonan / pengaduan disampaikan",
        ),
      ],
      { serves: { person: "direktur-2", result: 1 }, servesText: SERVED },
    ),
    main(
      "Semakin banyak pegawai Dinas PU dan PTSP Pemda kab/kota yang bisa melayani penerbitan PBG/ IMB dan SLF melalui SIMBG secara cepat dan akurat",
      "Direktur II",
      [
        measured(
          "QUANTITY",
          "Persentase Pemerintah Daerah Kabupaten/ Kota yang memiliki pegawai dalam jumlah yang ideal yang bisa mengoperasikan aplikasi SIMBG",
          "80-90% Pemda",
        ),
      ],
      { serves: { person: "direktur-2", result: 1 }, servesText: SERVED },
    ),
  ],
  expectations: [
    expects(
      "SERVICE",
      "Terbuka terhadap masukan dari orang lain.",
      "Selalu belajar dari kesalahan untuk perbaikan kinerja selanjutnya",
    ),
    expects("ACCOUNTABLE", "Berani berterus terang dan mengakui kesalahan"),
    expects(
      "COMPETENT",
      "Aktif mengikuti kegiatan pengembangan kompetensi yang diadakan internal maupun eksternal",
      "Aktif membagikan informasi kepada Pegawai lainnya yang sifatnya memberikan pengetahuan",
    ),
    expects(
      "HARMONIOUS",
      "Membangun komunikasi yang lebih terbuka dan menjaga hubungan baik dengan stakeholder",
      "Siap menawarkan bantuan tanpa harus diminta terlebih dahulu",
    ),
    expects(
      "ADAPTIVE",
      "Mengimplementasikan perkembangan teknologi untuk memperbaiki metode dan proses kerja.",
    ),
    expects(
      "COLLABORATIVE",
      "Aktif berpartisipasi dan berkontribusi sesuai keahliannya pada project unit kerja",
    ),
  ],
  resources: [
    "Dukungan pegawai yang memiliki keahlian programming atau memahami pengembangan aplikasi",
    "Kehadiran pimpinan dalam forum koordinasi nasional yang dihadiri seluruh Kepala Daerah untuk memastikan komitmen Pemerintah Daerah dalam penyelenggaraan ijin bangunan gedung melalui Aplikasi SIMBG",
    "Dukungan sarana prasarana IT yang memadai",
  ],
  accountability: [
    "Progres pengembangan aplikasi dilaporkan berkala setiap dua minggu",
    "Progres pemberian layanan dan peningkatan kapasitas SDM di Dinas PU dan PTSP dilaporkan setiap minggu",
  ],
  consequences: [
    "Direkomendasikan sebagai inovasi tingkat nasional pada kompetisi inovasi pelayanan publik yang diselenggarakan KemenPANRB",
    "Direkomendasikan sebagai ASN inspiratif pada kompetisi Anugerah ASN yang diselenggarakan KemenPANRB",
  ],
};
