import type { SeedTraining } from "../types";

export const regionalTrainings: SeedTraining[] = [
  {
    code: "KES-01",
    name: "Komunikasi Terapeutik bagi Tenaga Kesehatan",
    form: "Pelatihan Jarak Jauh",
    provider: "Balai Pelatihan Kesehatan Contoh",
    hours: 12,
    competencies: ["M.3", "M.5"],
    sessions: [
      {
        key: "KES-01-A",
        startsAt: "2026-09-15T08:00",
        endsAt: "2026-09-16T12:30",
        place: "Daring",
        seats: 30,
      },
      {
        key: "KES-01-B",
        startsAt: "2026-12-08T08:00",
        endsAt: "2026-12-09T12:30",
        place: "Aula Dinas Kesehatan",
        seats: 20,
      },
    ],
    enrolments: [
      { person: "bidan-penyelia", session: "KES-01-A", state: "ATTENDED" },
      { person: "perawat-lembah", session: "KES-01-A", state: "ABSENT" },
      { person: "perawat-lembah", session: "KES-01-B", state: "REGISTERED" },
      { person: "nutrisionis", session: "KES-01-B", state: "REGISTERED" },
    ],
  },
  {
    code: "SDM-02",
    name: "Dialog Kinerja bagi Pejabat Penilai",
    form: "Bimbingan Teknis",
    provider: "BKPSDM Kabupaten Telaga Damai",
    hours: 8,
    competencies: ["M.6", "M.3"],
    sessions: [
      {
        key: "SDM-02-A",
        startsAt: "2026-03-10T09:00",
        endsAt: "2026-03-10T15:00",
        place: "Ruang Rapat BKPSDM",
        seats: 25,
      },
    ],
    enrolments: [
      { person: "kepala-puskesmas", session: "SDM-02-A", state: "ATTENDED" },
      { person: "kepala-puskesmas-lembah", session: "SDM-02-A", state: "ATTENDED" },
      { person: "kabid-kesmas", session: "SDM-02-A", state: "ATTENDED" },
    ],
  },
  {
    code: "KES-03",
    name: "Pencatatan Data Ibu Hamil dalam Aplikasi",
    form: "Bimbingan di Tempat Kerja",
    provider: "Puskesmas Telaga Biru",
    hours: 6,
    competencies: ["M.4", "M.7"],
    sessions: [
      {
        key: "KES-03-A",
        startsAt: "2026-11-26T09:00",
        endsAt: "2026-11-26T13:30",
        place: "Puskesmas Telaga Biru",
        seats: 10,
      },
    ],
    enrolments: [
      { person: "bidan-mahir", session: "KES-03-A", state: "REGISTERED" },
      { person: "bidan-terampil", session: "KES-03-A", state: "REGISTERED" },
    ],
  },
];
