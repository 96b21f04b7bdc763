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
        startsOn: { evaluated: -15 },
        endsOn: { evaluated: -14 },
        place: "Daring",
        capacity: 30,
        state: "COMPLETED",
        enrolments: [
          { person: "bidan-penyelia", state: "ATTENDED" },
          { person: "perawat-lembah", state: "ABSENT" },
        ],
      },
      {
        startsOn: { coming: 17 },
        endsOn: { coming: 18 },
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
        startsOn: { on: "03-10" },
        endsOn: { on: "03-10" },
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
        startsOn: { coming: 5 },
        endsOn: { coming: 5 },
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
