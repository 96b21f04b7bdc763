export type BehaviourValue =
  | "SERVICE"
  | "ACCOUNTABLE"
  | "COMPETENT"
  | "HARMONIOUS"
  | "LOYAL"
  | "ADAPTIVE"
  | "COLLABORATIVE";

export type BehaviourValueText = {
  /** 1..7, the number printed on every form. */
  order: number;
  title: string;
  definition: string;
  guides: readonly [string, string, string];
};

/** The seven basic values of civil servants with the guides of conduct, as the official forms print them. */
export const BEHAVIOUR_VALUES: Readonly<Record<BehaviourValue, BehaviourValueText>> = {
  SERVICE: {
    order: 1,
    title: "Berorientasi pelayanan",
    definition: "Komitmen memberikan pelayanan prima demi kepuasan masyarakat",
    guides: [
      "Memahami dan memenuhi kebutuhan masyarakat",
      "Ramah, cekatan, solutif, dan dapat diandalkan",
      "Melakukan perbaikan tiada henti",
    ],
  },
  ACCOUNTABLE: {
    order: 2,
    title: "Akuntabel",
    definition: "Bertanggung jawab atas kepercayaan yang diberikan",
    guides: [
      "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
      "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
      "Tidak menyalahgunakan kewenangan jabatan",
    ],
  },
  COMPETENT: {
    order: 3,
    title: "Kompeten",
    definition: "Terus belajar dan mengembangkan kapabilitas",
    guides: [
      "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
      "Membantu orang lain belajar",
      "Melaksanakan tugas dengan kualitas terbaik",
    ],
  },
  HARMONIOUS: {
    order: 4,
    title: "Harmonis",
    definition: "Saling peduli dan menghargai perbedaan",
    guides: [
      "Menghargai setiap orang apapun latar belakangnya",
      "Suka menolong orang lain",
      "Membangun lingkungan kerja yang kondusif",
    ],
  },
  LOYAL: {
    order: 5,
    title: "Loyal",
    definition: "Berdedikasi dan mengutamakan kepentingan Bangsa dan Negara",
    guides: [
      "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah",
      "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
      "Menjaga rahasia jabatan dan negara",
    ],
  },
  ADAPTIVE: {
    order: 6,
    title: "Adaptif",
    definition: "Terus berinovasi dan antusias dalam menggerakkan serta menghadapi perubahan",
    guides: [
      "Cepat menyesuaikan diri menghadapi perubahan",
      "Terus berinovasi dan mengembangkan kreativitas",
      "Bertindak proaktif",
    ],
  },
  COLLABORATIVE: {
    order: 7,
    title: "Kolaboratif",
    definition: "Membangun kerja sama yang sinergis",
    guides: [
      "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
      "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
      "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama",
    ],
  },
};
