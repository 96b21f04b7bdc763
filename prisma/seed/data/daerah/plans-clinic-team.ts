import { additional, expects, main, serving, staffPlan, told } from "../parts-plan";
import type { SeedPlan } from "../types";

/** Results are the cells of the role matrix, PermenPANRB 6/2022 p.179-182; the expectations of the team lead and the counter
 * clerk are printed on p.53-54. Measures are invented. The trainee nurse (perawat-cpns) has no plan on purpose. */
export const clinicTeamPlans: SeedPlan[] = [
  staffPlan({
    person: "pj-ukp",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Layanan antenatal care (ANC) dilakukan dengan respon cepat dan akurat",
        "Kepala Puskesmas",
        [
          told("Waktu tunggu layanan ANC berkurang dari tahun sebelumnya"),
          told("Seluruh tahap layanan ANC dijalankan sesuai SOP"),
        ],
        serving("kepala-puskesmas", 1),
      ),
      main(
        "Layanan persalinan dilakukan dengan respon cepat dan akurat",
        "Kepala Puskesmas",
        [told("Waktu tunggu layanan persalinan berkurang dari tahun sebelumnya")],
        serving("kepala-puskesmas", 1),
      ),
      main(
        "Ibu hamil dan ibu melahirkan terdata secara lengkap, akurat dan termutakhirkan melalui aplikasi SiCantik",
        "Kepala Puskesmas",
        [told("Data ibu hamil dimutakhirkan paling lambat 2 hari setelah pelayanan")],
        serving("kepala-puskesmas", 1),
      ),
    ],
    expectations: [
      expects(
        "HARMONIOUS",
        "memberikan dukungan kepada orang lain dengan memberikan detail instruksi atau klarifikasi dan tidak segan-segan untuk memberikan pujian atas tim untuk pekerjaan yang dilakukan dengan baik",
      ),
    ],
  }),
  staffPlan({
    person: "dokter",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC",
        "Kepala Puskesmas",
        [
          told("Ibu hamil dengan kehamilan patologis diperiksa dokter pada hari kunjungan"),
          told("Tidak ada kesalahan diagnosa pada pemeriksaan kehamilan"),
        ],
        serving("pj-ukp", 1),
      ),
      main(
        "Rekam medis ibu hamil dengan kehamilan patologis dan register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu",
        "Kepala Puskesmas",
        [told("Rekam medis dilengkapi paling lambat 1 hari setelah pemeriksaan")],
        serving("pj-ukp", 1),
      ),
      main(
        "Rujukan untuk persalinan ke fasyankes yang lebih tinggi dilakukan dengan respon yang cepat dan sesuai hasil diagnosa bagi ibu hamil dengan kehamilan patologis",
        "Kepala Puskesmas",
        [told("Keputusan rujukan dibuat kurang dari 30 menit setelah diagnosa")],
        serving("pj-ukp", 2),
      ),
    ],
  }),
  staffPlan({
    person: "bidan-mahir",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Ibu hamil dengan kehamilan fisiologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC",
        "Kepala Puskesmas",
        [told("Ibu hamil yang datang terlayani pada jam operasional puskesmas")],
        serving("pj-ukp", 1),
      ),
      main(
        "Rekam medis ibu hamil dengan kehamilan fisiologis dan register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu",
        "Kepala Puskesmas",
        [told("Sedikit atau hampir tidak ada kesalahan penulisan rekam medis")],
        serving("pj-ukp", 1),
      ),
      main(
        "Ibu hamil dengan kehamilan fisiologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan",
        "Kepala Puskesmas",
        [told("Tidak ada kesalahan tindakan pada penanganan persalinan sesuai perannya dalam SOP")],
        serving("pj-ukp", 2),
      ),
      additional(
        "Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK sesuai pembagian tanggungjawab pendataan",
        "Kepala Puskesmas",
        [told("Data ibu hamil dimutakhirkan 1 hari setelah pemeriksaan")],
        serving("pj-ukp", 3),
      ),
    ],
  }),
  staffPlan({
    person: "bidan-terampil",
    approach: "QUALITATIVE",
    state: "SUBMITTED",
    results: [
      main(
        "Ibu hamil dengan kehamilan fisiologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC",
        "Kepala Puskesmas",
        [told("Ibu hamil yang datang terlayani pada jam operasional puskesmas")],
        serving("pj-ukp", 1),
      ),
      main(
        "Rekam medis ibu hamil dengan kehamilan fisiologis dan register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu",
        "Kepala Puskesmas",
        [told("Register kohort diserahkan setiap akhir bulan")],
        serving("pj-ukp", 1),
      ),
      main(
        "Ibu hamil dengan kehamilan fisiologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan",
        "Kepala Puskesmas",
        [told("Tidak ada kesalahan tindakan pada penanganan persalinan sesuai perannya dalam SOP")],
        serving("pj-ukp", 2),
      ),
      additional(
        "Ibu hamil dan ibu bersalin terdata dalam aplikasi SICANTIK sesuai pembagian tanggungjawab pendataan",
        "Kepala Puskesmas",
        [told("Data ibu hamil dimutakhirkan 1 hari setelah pemeriksaan")],
        serving("pj-ukp", 3),
      ),
    ],
  }),
  staffPlan({
    person: "nutrisionis",
    approach: "QUALITATIVE",
    state: "RETURNED",
    results: [
      main(
        "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC",
        "Kepala Puskesmas",
        [told("Semua ibu hamil selalu mendapat konseling gizi")],
        serving("pj-ukp", 1),
      ),
      main(
        "Register gizi telah diisi secara lengkap dan akurat dan dilaporkan kepada penanggung jawab tepat waktu",
        "Kepala Puskesmas",
        [told("Register gizi diserahkan setiap akhir bulan")],
        serving("pj-ukp", 1),
      ),
      main(
        "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan",
        "Kepala Puskesmas",
        [told("Diet ibu bersalin disusun pada hari pertama rawat inap")],
        serving("pj-ukp", 2),
      ),
    ],
    returnNote:
      "Ukuran pada hasil kerja pertama terlalu mutlak. Sebutkan kelompok ibu hamil yang didahulukan, lalu ajukan kembali.",
    comments: [
      {
        by: "LEADER",
        on: 1,
        text: "Konseling gizi tidak mungkin untuk semua ibu hamil. Kelompok mana yang paling berisiko menurut Anda?",
      },
      {
        by: "EMPLOYEE",
        on: 1,
        text: "Ibu hamil dengan anemia dan kurang energi kronis. Saya ubah ukurannya untuk kelompok itu.",
      },
      {
        by: "EMPLOYEE",
        on: "RESOURCE",
        text: "Timbangan dewasa di ruang KIA rusak sejak bulan lalu; tanpa itu register gizi tidak lengkap.",
      },
    ],
  }),
  staffPlan({
    person: "petugas-loket",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Pertanyaan pasien melalui telepon atau media komunikasi lainnya dengan direspon dengan cepat dan menggunakan bahasa yang ramah.",
        "Kepala Puskesmas",
        [
          told("Sebagian besar pertanyaan dijawab kurang dari 15 menit pada jam layanan"),
          told("Komplain atas layanan loket menurun dari tahun sebelumnya"),
        ],
        serving("pj-ukp", 1),
      ),
    ],
    expectations: [
      expects(
        "SERVICE",
        "merespon dengan tenang di setiap situasi termasuk dibawah tekanan dan menjaga komunikasi yang jelas dengan penerima layanan",
      ),
    ],
  }),
  staffPlan({
    person: "sopir-ambulans",
    approach: "QUALITATIVE",
    state: "DRAFT",
    results: [
      main(
        "Ibu hamil dengan kehamilan patologis yang persalinannya dirujuk ke fasyankes yang lebih tinggi diantarkan ketempat rujukan sesuai prosedur pendampingan",
        "Kepala Puskesmas",
        [told("Ambulans berangkat kurang dari 15 menit setelah permintaan rujukan")],
        serving("pj-ukp", 2),
      ),
    ],
  }),
];
