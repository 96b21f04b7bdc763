import { leaderPlan, main, serving, staffPlan, told } from "../parts-plan";
import type { SeedPlan } from "../types";

/** Invented plans of the second health centre. */
export const secondClinicPlans: SeedPlan[] = [
  leaderPlan({
    person: "kepala-puskesmas-lembah",
    unit: "Puskesmas Lembah Sejuk",
    assignedBy: "Kepala Dinas Kesehatan",
    state: "AGREED",
    service: "Meningkatnya kualitas pelayanan puskesmas",
    serviceMeasure: "Warga di kampung terjauh mendapat pelayanan keliling setiap bulan",
    process: "Obat dan bahan medis habis pakai tersedia sesuai kebutuhan",
    processMeasure: "Kekosongan obat esensial berkurang dari tahun sebelumnya",
  }),
  staffPlan({
    person: "perawat-lembah",
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        "Pasien rawat jalan mendapat asuhan keperawatan sesuai standar",
        "Kepala Puskesmas",
        [told("Tidak ada kesalahan tindakan keperawatan")],
        serving("kepala-puskesmas-lembah", 1),
      ),
      main(
        "Pelayanan keliling menjangkau kampung terjauh",
        "Kepala Puskesmas",
        [told("Setiap kampung dikunjungi paling sedikit sebulan sekali")],
        serving("kepala-puskesmas-lembah", 1),
      ),
    ],
  }),
  staffPlan({
    person: "sanitarian-lembah",
    approach: "QUALITATIVE",
    state: "DRAFT",
    results: [
      main(
        "Sumber air bersih warga terpantau dan aman",
        "Kepala Puskesmas",
        [told("Sumber air yang memenuhi syarat bertambah dari tahun sebelumnya")],
        serving("kepala-puskesmas-lembah", 1),
      ),
    ],
  }),
];
