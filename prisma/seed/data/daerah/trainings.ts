import type { SeedTraining } from "../types";

export const regionalTrainings: SeedTraining[] = [
  {
    name: "Komunikasi Terapeutik bagi Tenaga Kesehatan",
    type: 17,
    competency: "COMMUNICATION",
    provider: "Balai Pelatihan Kesehatan Contoh",
    hours: 12,
    sessions: [
      {
        startsOn: "2026-09-15",
        endsOn: "2026-09-16",
        place: "Daring",
        capacity: 30,
        state: "COMPLETED",
        enrolments: [
          { person: "bidan-penyelia", state: "ATTENDED" },
          { person: "perawat-lembah", state: "ABSENT" },
        ],
      },
      {
        startsOn: "2026-12-08",
        endsOn: "2026-12-09",
        place: "Aula Dinas Kesehatan",
        capacity: 20,
        state: "OPEN",
        enrolments: [
          { person: "perawat-lembah", state: "ENROLLED" },
          { person: "nutrisionis", state: "ENROLLED" },
        ],
      },
    ],
  },
  {
    name: "Dialog Kinerja bagi Pejabat Penilai",
    type: 8,
    competency: "DEVELOPMENT",
    provider: "BKPSDM Kabupaten Telaga Damai",
    hours: 8,
    sessions: [
      {
        startsOn: "2026-03-10",
        endsOn: "2026-03-10",
        place: "Ruang Rapat BKPSDM",
        capacity: 25,
        state: "COMPLETED",
        enrolments: [
          { person: "kepala-puskesmas", state: "ATTENDED" },
          { person: "kepala-puskesmas-lembah", state: "ATTENDED" },
          { person: "kabid-kesmas", state: "ATTENDED" },
        ],
      },
    ],
  },
  {
    name: "Pencatatan Data Ibu Hamil dalam Aplikasi",
    type: 24,
    competency: "RESULT_ORIENTATION",
    provider: "Puskesmas Telaga Biru",
    hours: 6,
    sessions: [
      {
        startsOn: "2026-11-26",
        endsOn: "2026-11-26",
        place: "Puskesmas Telaga Biru",
        capacity: 10,
        state: "OPEN",
        enrolments: [
          { person: "bidan-mahir", state: "ENROLLED" },
          { person: "bidan-terampil", state: "ENROLLED" },
        ],
      },
    ],
  },
];
