import type { SeedMatrix } from "../types";

const BOTH_ANC =
  "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC";
const BOTH_BIRTH =
  "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan";
const PLAIN_ANC =
  "Ibu hamil dengan kehamilan fisiologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC";
const PLAIN_BIRTH =
  "Ibu hamil dengan kehamilan fisiologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan";
const PLAIN_RECORD =
  "Rekam medis ibu hamil dengan kehamilan fisiologis dan register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu";
const DATA =
  "Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK sesuai pembagian tanggungjawab pendataan";
const RECORDED = "Ibu hamil dan ibu melahirkan terdata secara lengkap, akurat dan termutakhirkan";
const QUESTIONS =
  "Pertanyaan pasien melalui telepon atau media komunikasi lainnya dengan direspon dengan cepat dan menggunakan bahasa yang ramah.";

/** PermenPANRB 6/2022 p.179; there the three roles stand under one result, here under the indicators of that result. */
const clinicMatrix: SeedMatrix = {
  owner: "kepala-puskesmas",
  rows: [
    {
      person: "pj-ukp",
      cells: [
        ["Layanan antenatal care (ANC) dilakukan dengan respon cepat dan akurat", RECORDED],
        ["Layanan persalinan dilakukan dengan respon cepat dan akurat"],
      ],
      links: [{ role: RECORDED, result: 3 }],
    },
  ],
};

/** p.180-182: the seven people of Tim Kerja UKP Kefarmasian dan Laboratorium. */
export const clinicTeamMatrix: SeedMatrix = {
  owner: "pj-ukp",
  unitHead: "kepala-puskesmas",
  rows: [
    {
      person: "dokter",
      cells: [
        [
          BOTH_ANC,
          "Rekam medis ibu hamil dengan kehamilan patologis dan register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu",
        ],
        [
          "Rujukan untuk persalinan ke fasyankes yang lebih tinggi dilakukan dengan respon yang cepat dan sesuai hasil diagnosa bagi ibu hamil dengan kehamilan patologis",
        ],
      ],
    },
    {
      person: "bidan-penyelia",
      cells: [
        [
          BOTH_ANC,
          "Rekam medis ibu hamil dengan kehamilan fisiologis dan patologis serta register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu",
        ],
        [BOTH_BIRTH],
        [DATA],
      ],
    },
    { person: "bidan-mahir", cells: [[PLAIN_ANC, PLAIN_RECORD], [PLAIN_BIRTH], [DATA]] },
    {
      person: "bidan-terampil",
      cells: [[PLAIN_ANC, PLAIN_RECORD], [PLAIN_BIRTH], [DATA.replace("melahirkan", "bersalin")]],
    },
    {
      person: "nutrisionis",
      cells: [
        [
          BOTH_ANC,
          "Register gizi telah diisi secara lengkap dan akurat dan dilaporkan kepada penanggung jawab tepat waktu",
        ],
        [BOTH_BIRTH],
      ],
    },
    { person: "petugas-loket", cells: [[QUESTIONS], [QUESTIONS]] },
    {
      person: "sopir-ambulans",
      cells: [
        [],
        [
          "Ibu hamil dengan kehamilan patologis yang persalinannya dirujuk ke fasyankes yang lebih tinggi diantarkan ketempat rujukan sesuai prosedur pendampingan",
        ],
      ],
    },
  ],
};

/** Invented: the sanitarian works in another unit, so the head there is asked first (p.46 f10, p.47 j). */
const publicHealthMatrix: SeedMatrix = {
  owner: "kabid-kesmas",
  rows: [
    {
      person: "epidemiolog",
      cells: [[], ["Analisis penyakit menular mingguan dipakai puskesmas untuk bertindak"]],
    },
    {
      person: "sanitarian-lembah",
      cells: [
        ["Data sanitasi keluarga berisiko di wilayah Puskesmas Lembah Sejuk lengkap dan mutakhir"],
        "NONE",
      ],
    },
  ],
};

export const regionalMatrices: SeedMatrix[] = [clinicMatrix, clinicTeamMatrix, publicHealthMatrix];
