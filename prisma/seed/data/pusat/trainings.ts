import type { SeedTraining } from "../types";

export const centralTrainings: SeedTraining[] = [
  {
    code: "MAN-01",
    name: "Memimpin Tim yang Terbuka",
    form: "Pelatihan Manajerial",
    provider: "Pusat Pengembangan Kompetensi Contoh",
    hours: 20,
    competencies: ["M.2", "M.3", "M.6"],
    sessions: [
      {
        key: "MAN-01-A",
        startsAt: "2026-11-30T08:00",
        endsAt: "2026-12-02T15:00",
        place: "Gedung Pelatihan, Jakarta",
        seats: 24,
      },
    ],
    enrolments: [{ person: "kepala-subdirektorat-2", session: "MAN-01-A", state: "REGISTERED" }],
  },
  {
    code: "TIK-02",
    name: "Pengujian Aplikasi Layanan Publik",
    form: "Workshop",
    provider: "Biro Sumber Daya Manusia",
    hours: 10,
    competencies: ["M.4", "M.5"],
    sessions: [
      {
        key: "TIK-02-A",
        startsAt: "2026-06-09T09:00",
        endsAt: "2026-06-10T13:00",
        place: "Ruang Rapat Direktorat II",
        seats: 15,
      },
    ],
    enrolments: [
      { person: "pranata-komputer", session: "TIK-02-A", state: "ATTENDED" },
      { person: "pengelola-data", session: "TIK-02-A", state: "ATTENDED" },
      { person: "pengelola-monev", session: "TIK-02-A", state: "ABSENT" },
    ],
  },
  {
    code: "SOS-03",
    name: "Bekerja dalam Tim Beragam",
    form: "E-Learning",
    provider: "Biro Sumber Daya Manusia",
    hours: 4,
    competencies: ["S.1", "M.2"],
    sessions: [
      {
        key: "SOS-03-A",
        startsAt: "2026-12-07T08:00",
        endsAt: "2026-12-18T16:00",
        place: "Daring",
        seats: 200,
      },
    ],
    enrolments: [
      { person: "jf-tata-bangunan-muda", session: "SOS-03-A", state: "REGISTERED" },
      { person: "arsiparis", session: "SOS-03-A", state: "REGISTERED" },
    ],
  },
];
