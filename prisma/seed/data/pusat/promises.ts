import type { SeedPromises } from "../agreement-types";
import { treeAgreements } from "./tree-directorates";

const DIRECTORATE_BUDGET = {
  name: "Pembinaan dan Pengembangan Infrastruktur Permukiman",
  amount: "Rp.22.009.951.244",
};

/**
 * PermenPANRB 6/2022 Anak Lampiran 2: strategic plan (p.126-127), agreements (p.129-130), performance tree (p.124) with its
 * eight directorates. Quarters are invented, and the targets of what the agreements of the examples leave to dots.
 */
export const centralPromises: SeedPromises = {
  strategy: [
    {
      key: "ss3",
      unit: "kementerian",
      code: "Sasaran Strategis #3",
      statement:
        "Meningkatnya penyediaan akses perumahan dan infrastruktur permukiman yang layak, aman, dan terjangkau",
      years: [-1, 3],
      indicators: [
        {
          statement:
            "Presentase peningkatan penyediaan akses perumahan dan infrastruktur pemukiman yang layak, aman dan terjangkau",
          baseline: "35,91%",
          target: "61,95%",
          method:
            "Bobot Ditjen III 40%, Ditjen IV 30%, Ditjen VI 30%: peningkatan pelayanan infrastruktur permukiman yang layak dan aman, pemenuhan kebutuhan rumah layak huni, ketersediaan investasi infrastruktur perumahan dan permukiman",
          dataSource: "Internal",
        },
      ],
    },
    {
      key: "sp3",
      unit: "ditjen-3",
      parent: "ss3",
      code: "Sasaran Program #3",
      statement: "Meningkatnya pelayanan infrastruktur perumahan dan permukiman yang layak dan aman",
      years: [-1, 3],
      indicators: [
        {
          statement:
            "Persentase peningkatan pelayanan infrastruktur pemukiman yang layak dan aman melalui pendekatan smart-living",
          baseline: "35,91%",
          target: "61,95%",
          method: "Komposit dari 8 indikator sasaran kegiatan direktorat",
          dataSource: "Internal",
        },
      ],
    },
  ],
  agreements: [
    {
      unit: "kementerian",
      signedOn: "01-05",
      goals: [
        {
          key: "akses",
          strategic: "ss3",
          statement:
            "Meningkatnya penyediaan akses perumahan dan infrastruktur permukiman yang layak, aman, dan terjangkau",
          indicators: [
            {
              statement:
                "Presentase peningkatan penyediaan akses perumahan dan infrastruktur pemukiman yang layak, aman dan terjangkau",
              target: "61,95%",
            },
          ],
        },
      ],
      budgets: [],
    },
    {
      unit: "ditjen-3",
      signedOn: "01-06",
      goals: [
        {
          key: "pelayanan",
          supports: "akses",
          strategic: "sp3",
          statement: "Meningkatnya pelayanan infrastruktur perumahan dan permukiman yang layak dan aman",
          indicators: [
            {
              statement:
                "Persentase peningkatan pelayanan infrastruktur dasar permukiman yang layak dan aman melalui pendekatan smart-living",
              target: "61,95%",
              quarters: ["42", "49,5", "56,25", "61,95"],
            },
            {
              statement: "Tingkat Pemenuhan Investasi/Pembiayaan Infrastruktur Perumahan dan Permukiman",
              target: "60%",
            },
            { statement: "Tingkat pemenuhan kebutuhan rumah layak huni", target: "63%" },
          ],
        },
      ],
      budgets: [DIRECTORATE_BUDGET],
    },
    {
      unit: "direktorat-2",
      signedOn: "01-06",
      goals: [
        {
          key: "gedung",
          supports: "pelayanan",
          // The wording of the tree and of the director's plan; the agreement of p.130 prints another.
          statement:
            "Meningkatnya kualitas bangunan gedung yang menjamin keselamatan, kesehatan, kenyamanan dan kemudahan bagi penggunanya",
          indicators: [
            {
              statement:
                "Persentase Pemda Kabupaten/Kota yang Nilai Indeks Penyelenggaraaan Bangunan Gedung minimal Baik",
              target: "30%",
              quarters: ["12", "18", "24", "30"],
            },
          ],
        },
      ],
      budgets: [DIRECTORATE_BUDGET],
    },
    ...treeAgreements,
    {
      unit: "direktorat-7",
      goals: [
        {
          key: "penataan",
          supports: "pelayanan",
          statement: "Meningkatnya kualitas penyelenggaraan bangunan gedung dan penataan bangunan",
          indicators: [{ statement: "Persentase inisiasi penerapan bangunan Gedung hijau", target: "25%" }],
        },
      ],
      budgets: [],
    },
    {
      unit: "subdirektorat-2",
      signedOn: "01-07",
      goals: [
        {
          key: "simbg",
          supports: "gedung",
          statement: "Tersedianya aplikasi SIMBG yang Reliable dan User Friendly",
          indicators: [
            { statement: "Tingkat kesesuaian fitur aplikasi dengan NSPK", target: "80 – 90%" },
            {
              statement: "Persentase penyelesaian aplikasi SIMBG yang siap digunakan",
              target: "80 – 90% sistem aplikasi siap digunakan",
            },
            {
              statement: "Ketepatan waktu penyelesaian aplikasi sesuai dengan jadwal yang ditetapkan",
              target: "7-8 bulan",
            },
          ],
        },
        {
          key: "pengaduan",
          supports: "gedung",
          statement:
            "Respons yang cepat dan akurat atas pengaduan masyarakat terkait layanan penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG",
          indicators: [
            {
              statement: "Persentase penyelesaian pengaduan masyarakat atas layanan PBG/IMB dan SLF",
              target: "80 – 90%",
            },
            {
              statement:
                "Persentase penyelesaian pengaduan pengelola SIMBG atas operasionalisasi aplikasi SIMBG",
              target: "80 – 90%",
            },
            {
              statement: "Rata-rata waktu yang dibutuhkan untuk memproses layanan pengaduan masyarakat",
              target: "2-3 hari",
            },
            {
              statement: "Rata-rata waktu yang dibutuhkan untuk memproses layanan pengaduan pengelola SIMBG",
              target: "2-3 hari",
            },
          ],
        },
        {
          key: "pegawai-pemda",
          supports: "gedung",
          statement:
            "Meningkatnya jumlah pegawai dinas pu dan ptsp pemda kab/kota yang dapat memberikan layanan penerbitan PBG/IMB dan SLF melalui SIMBG",
          indicators: [
            {
              statement:
                "Persentase kesalahan dokumen PBG/IMB dan SLF yang diterbitkan melalui aplikasi SIMBG",
              target: "5%",
            },
            {
              statement:
                "Persentase Pemda yang memiliki pegawai dalam jumlah yang ideal yang bisa mengoperasikan aplikasi SIMBG",
              target: "80-90% Pemda",
            },
          ],
        },
      ],
      budgets: [],
    },
  ],
  links: [
    {
      person: "direktur-jenderal-3",
      goals: [],
      indicators: [{ goal: "pelayanan", of: 1, result: 1, indicator: 1 }],
    },
    {
      person: "kepala-subdirektorat-2",
      goals: [
        { goal: "simbg", result: 1 },
        { goal: "pengaduan", result: 2 },
        { goal: "pegawai-pemda", result: 3 },
      ],
      indicators: [
        { goal: "pengaduan", of: 1, result: 2, indicator: 1 },
        { goal: "pengaduan", of: 3, result: 2, indicator: 3 },
        { goal: "pegawai-pemda", of: 2, result: 3, indicator: 1 },
      ],
    },
  ],
};
