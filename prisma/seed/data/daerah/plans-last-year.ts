import { main, staffPlan, told } from "../parts-plan";
import type { SeedPlan } from "../types";

const CLINIC = "Kepala Puskesmas";
const AFFAIRS = "Kepala Subbagian Umum dan Kepegawaian";

/** Invented plans of the year before, of people whose plan of this year is not agreed: what they can copy, and what changed. */
export const regionalLastYear: SeedPlan[] = [
  staffPlan({
    person: "nutrisionis",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main("Ibu hamil dengan anemia mendapat konseling gizi", CLINIC, [
        told("Sebagian besar ibu hamil dengan anemia dikonseling paling sedikit dua kali"),
      ]),
      main(
        "Register gizi telah diisi secara lengkap dan akurat dan dilaporkan kepada penanggung jawab tepat waktu",
        CLINIC,
        [told("Register gizi diserahkan setiap triwulan")],
      ),
      main("Balita dengan gizi kurang terpantau pertumbuhannya", CLINIC, [
        told("Balita dengan gizi kurang ditimbang setiap bulan"),
      ]),
    ],
  }),
  staffPlan({
    person: "sopir-ambulans",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Ibu hamil dengan kehamilan patologis yang persalinannya dirujuk ke fasyankes yang lebih tinggi diantarkan ketempat rujukan sesuai prosedur pendampingan",
        CLINIC,
        [told("Ambulans berangkat kurang dari 30 menit setelah permintaan rujukan")],
      ),
      main("Ambulans siap jalan setiap saat", CLINIC, [
        told("Perawatan berkala dilakukan sesuai jadwal bengkel"),
      ]),
    ],
  }),
  staffPlan({
    person: "administrasi-dinkes",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main("Surat masuk dan keluar tercatat dan mudah ditemukan", AFFAIRS, [
        told("Surat diteruskan paling lambat pada hari kerja berikutnya"),
      ]),
      main("Arsip kepegawaian lengkap dan mutakhir", AFFAIRS, [
        told("Sebagian besar berkas pegawai sudah dipindai"),
      ]),
    ],
  }),
];
