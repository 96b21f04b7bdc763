import { additional, expects, main, ofStudy, told } from "../parts-plan";
import type { SeedPlan } from "../types";

/** PermenPANRB 6/2022 Anak Lampiran 6, SKP during study leave (results 4 and 5 are the study expectations, added within the year), p.232-234. */
export const studyLeavePlan: SeedPlan = {
  person: "bidan-tugas-belajar",
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
    ),
    main(
      "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan",
      "Kepala Puskesmas",
      [
        told("Seluruh ibu hamil yang datang terlayani persalinannya"),
        told("Tidak ada kesalahan tindakan pada penanganan persalinan sesuai perannya dalam SOP"),
        told("Komplain atas layanan persalinan menurun dari tahun sebelumnya"),
      ],
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
    ),
    ofStudy("Hasil evaluasi akademik semester 1 memuaskan", "Kepala Puskesmas", [
      told("Nilai Indeks Prestasi Kumulatif diatas 3,5"),
    ]),
    ofStudy(
      "Kuliah jarak jauh kepada rekan kerja setingkat tentang resume yang diperoleh dari studi",
      "Kepala Puskesmas",
      [
        told("Penyampaian mudah dipahami"),
        told(
          "Menggunakan metode belajar yang menarik, dan materi bisa diakses sewaktu-waktu oleh rekan kerja setingkat",
        ),
        told("Dilaksanakan secara rutin setiap 2 minggu sekali"),
      ],
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
    ),
  ],
  expectations: [
    expects("ACCOUNTABLE", "Hadir secara aktif dalam kegiatan perkuliahan"),
    expects(
      "HARMONIOUS",
      "Menjalin hubungan baik denga tenaga pengajar/ pembimbing, dan pihak lain di lingkungan kampus",
    ),
    expects("LOYAL", "Tidak terlibat dalam Gerakan separatis"),
    expects(
      "COLLABORATIVE",
      "Aktif dalam kegiatan berorganisasi yang sifatnya positif",
      "Aktif dalam kegiatan sosial",
    ),
  ],
  resources: [],
  accountability: [],
  consequences: [],
  study: {
    institution: "Universitas Telaga Damai",
    programme: "Sarjana Terapan Kebidanan",
    level: "BACHELOR_DOMESTIC",
    university: "B",
    course: "B",
    begins: { evaluated: -60 },
    years: 2,
  },
};
