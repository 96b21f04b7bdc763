import type {
  ControlLevel,
  ReportingRhythm,
  StrategyMethod,
  WorkblockLineKind,
} from "@/lib/db/generated/enums";

/** In the order and words of format A.1.3; a leader's results are outcomes or outputs of low control (p.28, 38). */
export const LEADER_CONTROL_LABEL = {
  OUTCOME: "Outcome",
  INTERMEDIATE_OUTCOME: "Outcome Antara",
  OUTPUT_LOW: "Output kendali rendah",
} as const satisfies Partial<Record<ControlLevel, string>>;

export type LeaderControl = keyof typeof LEADER_CONTROL_LABEL;

export const CONTROL_MEANING: Record<LeaderControl, string> = {
  OUTCOME: "Manfaat atau dampak jangka pendek, menengah, atau panjang.",
  INTERMEDIATE_OUTCOME: "Manfaat yang diselaraskan langsung dari hasil kerja pimpinan di atasnya.",
  OUTPUT_LOW: "Produk atau layanan yang pencapaiannya lebih banyak dipengaruhi pihak lain.",
};

export const REPORTING_LABEL: Record<ReportingRhythm, string> = {
  MONTHLY: "Bulanan",
  QUARTERLY: "Triwulanan",
  HALF_YEARLY: "Semesteran",
  YEARLY: "Tahunan",
};

export const LINE_LABEL: Record<WorkblockLineKind, string> = {
  ROUTINE_ACTIVITY: "Strategi rutin",
  TRANSFORMATIVE_ACTIVITY: "Strategi transformatif",
  ROUTINE_MILESTONE: "Keluaran kunci rutin",
  TRANSFORMATIVE_MILESTONE: "Keluaran kunci transformatif",
};

type Method = {
  label: string;
  /** Direct: reaching the parts is reaching the whole (p.41). */
  direct: boolean;
  /** When to use it, with the page of the rule. */
  use: string;
  /** What one row is called, and an example of it. */
  part: string;
  example: string;
};

export const METHOD: Record<StrategyMethod, Method> = {
  ASPECT: {
    label: "Pembagian aspek",
    direct: true,
    use: "Pakai bila aturan, SOP, atau panduan sudah merinci indikator ini menjadi aspek, komponen, unsur, kriteria, atau tahapan; setiap orang mengambil bagian sesuai bidangnya (hlm. 39-40).",
    part: "Aspek atau tahapan",
    example: "Misalnya: rancangan peraturan siap dibahas.",
  },
  REGION: {
    label: "Pembagian wilayah",
    direct: true,
    use: "Pakai bila pekerjaan yang sama dilakukan di beberapa wilayah; setiap wilayah memakai indikator yang sama (hlm. 40-41).",
    part: "Wilayah",
    example: "Misalnya: Wilayah I, Jawa dan Sumatera.",
  },
  SHARE: {
    label: "Pembagian beban target",
    direct: true,
    use: "Pakai bila target berupa jumlah yang dapat dibagi; seluruh bagian dijumlahkan harus sama dengan target Anda (hlm. 41).",
    part: "Uraian bagian",
    example: "Misalnya: produksi perikanan dari sektor air tawar.",
  },
  SERVICE: {
    label: "Pendekatan layanan",
    direct: false,
    use: "Pakai untuk unit pendukung, atau pekerjaan layanan yang tidak dianggarkan tersendiri: mulai dari siapa yang dilayani dan apa yang diharapkannya (hlm. 41-42).",
    part: "Strategi untuk layanan ini",
    example: "Langkah g: hasil yang akan dicapai, berdasarkan langkah c sampai f.",
  },
  INTERMEDIATE_OUTPUT: {
    label: "Output antara",
    direct: false,
    use: "Pakai bila belum ada aturan cara menghasilkan output utama: tentukan pekerjaan yang mendukungnya dan output pekerjaan itu. Workblock dapat membantu (hlm. 42-43).",
    part: "Output antara",
    example: "Misalnya: rekomendasi kebijakan dari kegiatan benchmarking.",
  },
};

export const METHODS = Object.keys(METHOD) as StrategyMethod[];

/** The two kinds of cascading. */
export const CASCADING = {
  true: {
    label: "Cascading langsung",
    meaning: "Tercapainya bagian-bagian berarti tercapainya hasil kerja pimpinan (hlm. 41).",
  },
  false: {
    label: "Cascading tidak langsung",
    meaning: "Bagian-bagian mendukung, tetapi belum mutlak mewakili hasil kerja pimpinan (hlm. 43).",
  },
} as const;

/** The steps a to f of the approach by service (p.42); g is the strategy itself. */
export const SERVICE_STEPS = [
  { name: "service", label: "a. Layanan", help: "Layanan yang dihasilkan unit kerja." },
  { name: "recipient", label: "b. Penerima layanan", help: "Siapa yang dituju layanan ini." },
  { name: "problem", label: "c. Masalah selama ini", help: "Yang dihadapi saat layanan diberikan." },
  { name: "expectation", label: "d. Ekspektasi penerima", help: "Yang diharapkan penerima dari layanan." },
  {
    name: "inside",
    label: "e. Penguatan internal",
    help: "Pengembangan pemberi layanan dan dukungan sumber daya.",
  },
  {
    name: "outside",
    label: "f. Korespondensi dan advokasi",
    help: "Menyebarkan informasi, memberi pemahaman, dan meminta tanggapan penerima.",
  },
] as const;
