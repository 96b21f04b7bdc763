import type { SeedMatrix } from "../types";

const CAPACITY =
  "Peserta peningkatan kapasitas pada Pemda Kab/Kota yang menjadi tanggung jawabnya memahami dan dapat mempraktekan materi yang disampaikan dan peserta puas atas pelaksanaan peningkatan kapasitas";

const RESPONSE =
  "Respons yang cepat dan akurat atas pengaduan masyarakat dan permohonan konsultasi penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG";
const UPDATES =
  "Pengguna dan Pengelola Layanan SIMBG dapat mengetahui progres/tindak lanjut pengaduannya secara up-to-date melalui aplikasi SIMBG";
const STUDIES =
  "Telaahan jawaban atas pengaduan masyarakat tersusun secara cepat dan akurat (berdasarkan objek atau jenis masalah atau berdasarkan wilayah)";

/** PermenPANRB 6/2022 p.144: Direktur II divides to the head of Subdirektorat II. */
const directorMatrix: SeedMatrix = {
  owner: "direktur-2",
  rows: [
    {
      person: "kepala-subdirektorat-2",
      cells: [
        [
          "Aplikasi SIMBG menjalankan bisnis proses dan SLA (service level agreement) sesuai NSPK yang reliable dan user-friendly",
          RESPONSE,
          "Semakin banyak pegawai Dinas PU dan PTSP Pemda kab/kota yang bisa melayani penerbitan PBG/ IMB dan SLF melalui SIMBG secara cepat dan akurat.",
        ],
      ],
      links: [{ role: RESPONSE, result: 2 }],
    },
  ],
};

/** p.145-147: Tim Kerja Subdirektorat II. */
const teamMatrix: SeedMatrix = {
  owner: "kepala-subdirektorat-2",
  rows: [
    {
      person: "jf-tata-bangunan-muda",
      cells: [
        ["Proses bisnis aplikasi SIMBG dalam bentuk arsitektur aplikasi yang lengkap dan sesuai NSPK"],
        [UPDATES, STUDIES],
        [CAPACITY],
      ],
      links: [
        { role: UPDATES, result: 2 },
        { role: STUDIES, result: 3 },
      ],
    },
    {
      person: "pranata-komputer",
      cells: [
        [
          "Aplikasi SIMBG dapat dioperasikan pada saat soft launching aplikasi SIMBG kepada pemerintah daerah terpilih",
          "Manual book dan simulasi penggunaan aplikasi SIMBG memuat informasi yang jelas, lengkap, mutakhir dan mudah dipahami",
          "Telaahan berdasarkan hasil simulasi fitur-fitur aplikasi SIMBG agar dapat dioperasikan pada saat soft launching",
          "Pengguna mendapatkan akses username dan password sesuai prosedur, mudah, dan cepat",
        ],
        [
          "Perbaikan aplikasi berdasarkan hasil survey, masukan, dan saran pengguna aplikasi serta berdasarkan data permasalahan teknis aplikasi.",
          "Jawaban atas pertanyaan terkait teknis aplikasi dari pengelola aplikasi di daerah disampaikan dengan respon cepat dan akurat",
        ],
        [CAPACITY],
      ],
    },
    {
      person: "pengelola-data",
      cells: [
        [
          "Data pengguna aplikasi SIMBG terdokumentasi secara akurat, reliable, dan dimutakhirkan secara berkala",
          "Data monitoring penggunaan aplikasi tersedia secara akurat, reliable, mutakhir, dan disajikan secara informatif",
          "Data permasalahan teknis aplikasi tersedia secara akurat, mutakhir, dan dilaporkan secara berkala untuk ditindaklanjuti perbaikannya oleh tim IT.",
          "Data masukan, saran, dan keluhan dari pengguna aplikasi terdokumentasi secara akurat, reliable, dan mutakhir",
        ],
        ["Data pengaduan masyarakat terdokumentasi secara akurat, mutakhir, dan dilaporkan dengan cepat."],
      ],
    },
    {
      person: "pengelola-monev",
      cells: [
        [
          "Telaahan pengembangan fitur aplikasi SIMBG agar reliable dan user-friendly",
          "Data pengguna aplikasi dievaluasi dan dilaporkan secara berkala",
          "Data penggunaan aplikasi dievaluasi dan dilaporkan secara berkala",
          "Data permasalahan teknis aplikasi dievaluasi dan dilaporkan secara berkala.",
          "Data masukan, saran, dan keluhan dari pengguna aplikasi dievaluasi dan dilaporkan secara berkala",
        ],
        ["Progres penyelesaian pengaduan masyarakat dievaluasi dan dilaporkan secara berkala"],
        [
          "Data hasil pre- dan posttest peserta peningkatan kapasitas dievaluasi untuk perbaikan modul materi dan metode bimbingan teknis.",
          "Pelaksanaan peningkatan kapasitas dievaluasi dan dilaporkan sebagai bahan peningkatan proses kerja selanjutnya.",
        ],
      ],
    },
  ],
};

export const centralMatrices: SeedMatrix[] = [directorMatrix, teamMatrix];
