import { addressOf, ROLES, SITEMAP, SUBJECT } from "./sitemap";

type Lookup = (person: string) => Promise<Record<string, string>>;
type Perspective = { title: string; person: string | null; addresses: (lookup: Lookup) => Promise<string[]> };

/** Pages in a state that the subject's own records are not in: as whom, about whom, where. */
const STATES: [person: string, about: string, addresses: string[]][] = [
  ["perawat-cpns", "perawat-cpns", ["/skp", "/beranda"]],
  ["petugas-loket", "petugas-loket", ["/beranda", "/evaluasi"]],
  ["nutrisionis", "nutrisionis", ["/skp/{plan}", "/skp/{plan}?ubah=MAIN", "/skp/{plan}?ubah=LOYAL"]],
  ["nutrisionis", "nutrisionis", ["/skp/{plan}?ubah=RESOURCE", "/skp/{plan}/periksa", "/skp/{plan}/salin"]],
  ["bidan-terampil", "bidan-terampil", ["/skp/{plan}/tarik"]],
  ["kepala-puskesmas", "bidan-terampil", ["/skp/{plan}/periksa", "/beranda", "/evaluasi/tim"]],
  [
    "kepala-puskesmas",
    "pj-ukp",
    ["/evaluasi/{evaluation}/nilai", "/evaluasi/{evaluation}/nilai?bagian=perilaku"],
  ],
  ["kepala-puskesmas", "pj-ukp", ["/evaluasi/{evaluation}/nilai?bagian=kompetensi"]],
  [
    "kepala-puskesmas",
    "pj-ukp",
    ["/evaluasi/{evaluation}/nilai?bagian=simpulan", "/evaluasi/{evaluation}/periksa"],
  ],
  ["bidan-mahir", "bidan-mahir", ["/evaluasi/{evaluation}", "/evaluasi/{evaluation}/terima"]],
  ["bidan-mahir", "bidan-mahir", ["/evaluasi/{evaluation}/keberatan", "/evaluasi/{evaluation}/penjelasan"]],
  ["kabid-kesmas", "kabid-kesmas", ["/evaluasi/{evaluation}/mandiri"]],
  ["kepala-dinas", "perawat-lembah", ["/evaluasi/{evaluation}", "/beranda"]],
  [
    "kepala-puskesmas",
    SUBJECT,
    [
      "/skp/{leaderPlan}/strategi",
      "/skp/{leaderPlan}/manual/{leaderIndicator}",
      "/skp/{leaderPlan}/strategi/{leaderIndicator}?cara=pilih",
      "/skp/{leaderPlan}/strategi/{leaderIndicator}?cara=SHARE",
    ],
  ],
  [
    "auditor",
    SUBJECT,
    ["/skp/{leaderPlan}/strategi/{leaderIndicator}", "/skp/{leaderPlan}/workblock/{leaderIndicator}"],
  ],
  [
    "auditor",
    "dokter",
    ["/kalibrasi", "/kalibrasi/{calibrated}", "/kalibrasi/{calibrated}/{calibratedDraw}"],
  ],
  ["analis-bkpsdm", SUBJECT, ["/kalibrasi/baru?unit={unit}", "/tim-evaluasi/baru?unit={unit}"]],
  ["analis-bkpsdm", SUBJECT, ["/kalibrasi/{calibration}/peserta?cari=sari"]],
  ["kepala-dinas", SUBJECT, ["/tim-evaluasi/{evaluationTeam}?cari=sari", "/kalibrasi/baru"]],
  [
    "sekretaris-dinas",
    "kasubbag-umum",
    [
      "/kalibrasi/{calibration}/{draw}",
      "/tim-evaluasi/evaluasi/{evaluation}",
      "/evaluasi/{evaluation}/periksa",
    ],
  ],
  ["sekretaris-dinas", "sekretaris-dinas", ["/evaluasi/{evaluation}", "/evaluasi/{evaluation}/edisi/1"]],
  ["pengelola-data", "pengelola-data", ["/evaluasi", "/evaluasi/{evaluation}"]],
  ["kepala-subdirektorat-2", "pengelola-data", ["/evaluasi/{evaluation}", "/beranda"]],
  ["inspektur", "kasubbag-umum", ["/tim-evaluasi", "/tim-evaluasi/evaluasi/{evaluation}"]],
  ["direktur-jenderal-3", "direktur-2", ["/evaluasi/{evaluation}", "/skp/{plan}"]],
  ["sanitarian-lembah", "sanitarian-lembah", ["/rekam-jejak", "/pembinaan/{coaching}", "/sanksi/{sanction}"]],
  ["kepala-daerah", "dokter", ["/penghargaan/{award}", "/penghargaan/prioritas", "/tindak-lanjut"]],
];

const CHUNK = 5;

/** Every page of the map in groups, each group as somebody who sees it; then the pages in other states. */
export const PERSPECTIVES: Perspective[] = [
  ...byViewer().flatMap(([person, routes]) =>
    chunks(routes).map((part) =>
      perspective(
        person,
        SUBJECT,
        part.map((route) => entryOf(route).example),
      ),
    ),
  ),
  ...STATES.map(([person, about, addresses]) => perspective(person, about, addresses)),
];

function perspective(person: string | null, about: string, examples: string[]): Perspective {
  return {
    title: `${person ?? "anonymous"}: ${examples.join(" ")}${about === SUBJECT ? "" : ` of ${about}`}`,
    person,
    addresses: async (lookup) => {
      const ids = await lookup(about);
      return examples.map((example) => addressOf({ example }, ids));
    },
  };
}

function byViewer(): [string | null, string[]][] {
  const groups = new Map<string | null, string[]>();
  for (const [route, { sees, open }] of Object.entries(SITEMAP)) {
    if (route === "/" || route.startsWith("/api/")) continue;
    const role = sees[0];
    const person = open ? null : role === undefined ? undefined : ROLES[role];
    if (person !== undefined) groups.set(person, [...(groups.get(person) ?? []), route]);
  }
  return [...groups];
}

function chunks(routes: string[]): string[][] {
  const count = Math.ceil(routes.length / CHUNK);
  return Array.from({ length: count }, (_, index) => routes.slice(index * CHUNK, (index + 1) * CHUNK));
}

function entryOf(route: string) {
  const entry = SITEMAP[route];
  if (entry === undefined) throw new Error(`${route} is not on the map`);
  return entry;
}
