import { additional, expects, main, serving, told } from "../parts-plan";
import type { SeedPlan } from "../types";

/** PermenPANRB 6/2022 Anak Lampiran 3, form A.1.6, p.184-186; annex A.1.8, p.187. */
export const seniorMidwifePlan: SeedPlan = {
  person: "bidan-penyelia",
  approach: "QUALITATIVE",
  form: "STAFF",
  state: "AGREED",
  results: [
    main(
      "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC",
      "Kepala Puskesmas",
      [
        told(
          "Ibu hamil yang datang terlayani pemeriksaan kehamilannya sesuai jam operasional puskesmas dan jika memungkinkan di luar jam operasional",
        ),
        told("Tidak ada kesalahan tindakan pada pemeriksaan kehamilan sesuai perannya dalam SOP"),
        told("Komplain atas layanan ANC menurun dari tahun sebelumnya"),
      ],
      serving("pj-ukp", 1),
    ),
    main(
      "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan",
      "Kepala Puskesmas",
      [
        told("Seluruh ibu hamil yang datang terlayani persalinannya"),
        told("Tidak ada kesalahan tindakan pada penanganan persalinan sesuai perannya dalam SOP"),
        told("Komplain atas layanan persalinan menurun dari tahun sebelumnya"),
      ],
      serving("pj-ukp", 2),
    ),
    main(
      "Rekam medis ibu hamil dengan kehamilan fisiologis dan patologis serta register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu",
      "Kepala Puskesmas",
      [
        told("Rekam medis ibu hamil serta register cohotnya tercatat sesuai dengan kategori"),
        told("Sedikit atau hampir tidak ada kesalahan penulisan rekam medis berupa typo error"),
        told(
          "Hasil evaluasi rekam medis disampaikan ke penanggung jawab paling lambat 3 bulan setelah pemeriksaan/ penanganan",
        ),
      ],
      serving("pj-ukp", 1),
    ),
    additional(
      "Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK sesuai pembagian tanggungjawab pendataan",
      "Kepala Puskesmas",
      [
        told(
          "Hampir tidak ada kesalahan data ibu hamil yang menjadi tanggung jawabnya pada aplikasi SICANTIK",
        ),
        told("Data ibu hamil diupdate pada SICANTIK 1 hari setelah pemeriksaan"),
      ],
      serving("pj-ukp", 3),
    ),
  ],
  expectations: [
    expects(
      "COMPETENT",
      "Bersedia untuk mengajarkan pengetahuan dan keterampilan yang dimiliki kepada orang lain",
    ),
    expects("HARMONIOUS", "Membantu rekan kerja yang membutuhkan"),
    expects(
      "LOYAL",
      "Mengutamakan kepentingan organisasi diatas kepentingan pribadi atau kelompok",
      "Melaksanakan instruksi atau tugas dari atasan dengan sungguh-sungguh dan penuh tanggung jawab",
    ),
    expects("COLLABORATIVE", "Aktif berpartisipasi dan berkontribusi sesuai keahliannya"),
  ],
  resources: [
    "Dukungan sumber daya sebagai tenaga administratif sehingga bidan fokus dalam memberikan pelayanan",
    "Kendaraan operasional untuk bidan desa sehingga jangkauan pelayanan menjadi lebih luas",
    "Pelatihan untuk penggunaan aplikasi Sicantik sehingga updating data ibu hamil menjadi lebih valid dan terkini",
  ],
  accountability: [
    "Kinerja pelayanan bidan akan direviu setiap 2 minggu, khususnya jika terdapat komplain dari ibu hamil maka akan direviu setiap minggu sampai komplain berkurang",
  ],
  comments: [
    {
      by: "LEADER",
      on: 3,
      text: "Kapan hasil evaluasi rekam medis sampai ke penanggung jawab? Sebutkan batas waktunya.",
      settled: true,
    },
    {
      by: "EMPLOYEE",
      on: 3,
      text: "Sudah saya tulis: paling lambat 3 bulan setelah pemeriksaan atau penanganan.",
      settled: true,
    },
    {
      by: "EMPLOYEE",
      on: "RESOURCE",
      text: "Pelatihan SICANTIK saya masukkan karena data ibu hamil tahun lalu sering terlambat.",
    },
  ],
  consequences: [
    "Bidan yang memberikan pelayanan paling memuaskan berdasarkan hasil survey kepuasan akan ditetapkan sebagai bidan teladan bulanan dan foto yang bersangkutan akan dipajang di front office Puskesmas",
    "Jika memberikan pelayanan terbaik berdasarkan pengamatan pimpinan akan mendapatkan prioritas untuk pelatihan di Tingkat Kabupaten atau Daerah lain.",
  ],
};
