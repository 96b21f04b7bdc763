import type { SeedTraining } from "../types";

export const centralTrainings: SeedTraining[] = [
  {
    name: "Memimpin Tim yang Terbuka",
    type: 5,
    competency: "COOPERATION",
    provider: "Pusat Pengembangan Kompetensi Contoh",
    hours: 20,
    sessions: [
      {
        startsOn: { coming: 9 },
        endsOn: { coming: 11 },
        place: "Gedung Pelatihan, Jakarta",
        capacity: 24,
        state: "OPEN",
        enrolments: [{ person: "kepala-subdirektorat-2", state: "ENROLLED" }],
      },
    ],
  },
  {
    name: "Pengujian Aplikasi Layanan Publik",
    type: 4,
    competency: "PUBLIC_SERVICE",
    provider: "Biro Sumber Daya Manusia",
    hours: 10,
    sessions: [
      {
        startsOn: { evaluated: -20 },
        endsOn: { evaluated: -19 },
        place: "Ruang Rapat Direktorat II",
        capacity: 15,
        state: "COMPLETED",
        enrolments: [
          { person: "pranata-komputer", state: "ATTENDED" },
          { person: "pengelola-data", state: "ATTENDED" },
          { person: "pengelola-monev", state: "ABSENT" },
        ],
      },
    ],
  },
  {
    name: "Bekerja dalam Tim Beragam",
    type: 16,
    competency: "NATIONAL_COHESION",
    provider: "Biro Sumber Daya Manusia",
    hours: 4,
    sessions: [
      {
        startsOn: { coming: 16 },
        endsOn: { coming: 27 },
        place: "Daring",
        capacity: 200,
        state: "OPEN",
        enrolments: [
          { person: "jf-tata-bangunan-muda", state: "ENROLLED" },
          { person: "arsiparis", state: "ENROLLED" },
        ],
      },
    ],
  },
];
