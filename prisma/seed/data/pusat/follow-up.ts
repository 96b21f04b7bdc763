import { NO_FOLLOW_UP, type SeedFollowUp } from "../follow-up-types";
import { main, staffPlan, told } from "../parts-plan";

const SECTION = "Direktur VII";

/** Invented: a functional officer of the first level on the way to the next rank. */
export const centralFollowUp: SeedFollowUp = {
  ...NO_FOLLOW_UP,
  history: [
    {
      plan: staffPlan({
        person: "perancang-puu",
        approach: "QUALITATIVE",
        state: "AGREED",
        results: [
          main("Rancangan peraturan bangunan gedung siap dibahas", SECTION, [
            told("Naskah disetujui tim dengan paling banyak dua kali perbaikan"),
          ]),
        ],
      }),
      years: ["MEETS", "ABOVE"],
    },
  ],
  credit: [{ person: "perancang-puu", points: "25,00", source: "PAK konversi predikat terakhir" }],
  awards: [
    { name: "Pegawai Inovatif", criteria: "Perbaikan proses kerja yang dipakai unit lain.", gift: "Piagam" },
  ],
};
