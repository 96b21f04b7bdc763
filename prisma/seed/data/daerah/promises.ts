import type { SeedGoalIndicator, SeedPromises } from "../agreement-types";
import { treeAgreements } from "./tree-divisions";

const whole = (statement: string): SeedGoalIndicator => ({ statement, target: "100%" });
const aim = (statement: string, target: string): SeedGoalIndicator => ({ statement, target });

/**
 * PermenPANRB 6/2022 Anak Lampiran 3: strategic plan (p.162-163), agreements (p.164-166), performance tree (p.160). The
 * tree prints no targets above the office and for the divisions: those are invented, and so is the second clinic's draft.
 */
export const regionalPromises: SeedPromises = {
  strategy: [
    {
      key: "ss1",
      unit: "dinkes",
      code: "Sasaran Strategis #1",
      statement: "Meningkatnya pelayanan Kesehatan dan kemandirian masyarakat untuk hidup sehat",
      years: [-1, 4],
      indicators: [
        {
          statement: "Presentase keluarga sehat",
          baseline: "17",
          target: "18%",
          method: "Jumlah Keluarga sehat dibagi jumlah keluarga yang ada kali 100",
          dataSource: "Laporan KS",
        },
        {
          statement: "Rata – rata nilai Survey Kepuasan Masyarat (SKM) Puskesmas",
          baseline: "80",
          target: "80",
          method: "SKM merupakan rata - rata hasil penghitungan survey kepuasan masyarakat di Puskesmas",
          dataSource: "Laporan SKM",
        },
      ],
    },
  ],
  agreements: [
    {
      unit: "pemkab",
      signedOn: "01-05",
      goals: [
        {
          key: "derajat",
          code: "S6",
          statement: "Meningkatnya Derajat Kesehatan Masyarakat",
          indicators: [
            aim("Angka Harapan Hidup", "68,5 tahun"),
            aim("Angka Kematian Ibu (AKI)", "120 per 100.000 kelahiran hidup"),
            aim("Angka Kematian Bayi (AKB)", "10 per 1.000 kelahiran hidup"),
            aim("Persentase Desa/Kel Universal Child Immunization (UCI)", "85%"),
            aim("Persentse orang terinveksi HIV positif mendapatkan ARV", "80%"),
          ],
        },
      ],
      budgets: [],
    },
    {
      unit: "dinkes",
      signedOn: "01-05",
      goals: [
        {
          key: "sehat",
          supports: "derajat",
          strategic: "ss1",
          statement: "Meningkatnya pelayanan kesehatan dan kemandirian masyarakat untuk hidup sehat",
          indicators: [
            { ...aim("Presentase keluarga sehat", "18%"), quarters: ["17", "17,25", "17,5", "18"] },
            aim("Nilai rata-rata survey kepuasan masyarakat (SKM) Puskesmas", "80"),
          ],
        },
      ],
      budgets: [{ name: "Pelayanan Kesehatan Masyarakat", amount: "Rp.51.727.239.612" }],
    },
    {
      unit: "bidang-kesmas",
      signedOn: "01-06",
      goals: [
        {
          key: "kesmas",
          supports: "sehat",
          statement: "Mengoptimalkan kualitas kesmas melalui pemberdayaan hidup sehat",
          indicators: [
            aim("Persentase keluarga yang memiliki anggota keluarga merokok", "45%"),
            aim("Persentase Usia Lanjut yang sehat", "70%"),
            aim("AKB", "10 per 1.000 kelahiran hidup"),
            aim("AKI", "120 per 100.000 kelahiran hidup"),
            aim("Persentase Balita Stuntig", "14%"),
            aim("Persentase BalitaStuntung", "14%"),
            aim("Persentase esa siaga aktif purnama mandiri", "60%"),
          ],
        },
      ],
      budgets: [],
    },
    ...treeAgreements,
    {
      unit: "puskesmas",
      signedOn: "01-06",
      goals: [
        {
          key: "mutu",
          supports: "sehat",
          statement: "Meningkatnya kualitas pelayanan puskesmas",
          indicators: [
            whole("Persentase ibu hamil mendapatkan Pelayanan Antenatal sesuai standar"),
            whole("Persentase ibu bersalin mendapatkan Pelayanan Persalinan sesuai standar"),
            whole(
              "Persentase bayi baru lahir mendapatkan pelayanan kesehatan neonatal esensial sesuai standar",
            ),
            whole("Persentase balita mendapatkan pelayanan kesehatan sesuai standar"),
            whole("Persentase anak usia pendidikan dasar mendapatkan skrining kesehatan sesuai standar"),
            whole("Persentase penduduk umur 15 sd 59 th mendapatkan skrining kesehatan sesuai standar"),
            whole("Persentase penderita hipertensi mendapatkan pelayanan kesehatan sesuai standar"),
            whole("Persentase penderita diabetes mendapatkan pelayanan kesehatan sesuai standar"),
            whole("Persentase ODGJ berat mendapatkan pelayanan kesehatan sesuai standar"),
            whole("Persentase orang terduga TBC mendapatkan pelayanan Kesehatan sesuai standar"),
            whole("Persentase penduduk umur 60 th keatas mendaptkan skrining kesehatan sesuai standar"),
            whole("Persentase orang beresiko terinfeksi HIV mendapatkan pemeriksaan HIV sesuai standar"),
          ],
        },
        {
          key: "operasional",
          supports: "sehat",
          statement: "Terkelolanya operasional rutin UPT Puskesmas",
          indicators: [
            {
              ...aim("Jumlah jenis kegiatan operasional rutin yang dilaksanakan", "8 jenis"),
              accumulation: "SUM",
              quarters: ["2", "2", "2", "2"],
            },
            {
              ...aim("Jumlah paket pemeliharaan yang dilaksanakan (alat, gedung, dan kendaraan)", "4 paket"),
              accumulation: "SUM",
              quarters: ["0", "1", "2", "1"],
            },
          ],
        },
        {
          key: "jasa",
          supports: "sehat",
          statement: "Terpenuhinya jasa pelayanan tenaga kesehatan",
          indicators: [
            whole("Persentase tenaga kesehatan yang terpenuhi jasa pelayanannya"),
            aim("Jumlah tenaga dengan perjanjian kerja yang disediakan", "2 orang"),
          ],
        },
        {
          key: "obat",
          supports: "sehat",
          statement: "Tersedianya obat dan bahan medis habis pakai (BMHP)",
          indicators: [whole("Persentase penyediaan obat-obatan dan bahan medis habis pakai (BMHP)")],
        },
        {
          key: "sarana",
          supports: "sehat",
          statement: "Terpenuhinya sarana dan prasarana puskesmas yang layak fungsi",
          indicators: [
            whole("Persentase paket pembangunan yang terlaksana"),
            whole("Persentase alat, gedung, dan kendaraan yang terpelihara"),
          ],
        },
        {
          key: "alat",
          supports: "sehat",
          statement: "Tersedianya alat Kesehatan yang layak fungsi",
          indicators: [whole("Persentase pengadaan alat Kesehatan yang terlaksana")],
        },
      ],
      budgets: [
        { name: "Pelayanan Kesehatan Masyarakat di Puskesmas", amount: "Rp.923.035.400" },
        { name: "Penyediaan Biaya Operasional dan Pemeliharaan Puskesmas", amount: "Rp. 769.800.000" },
        {
          name: "Peningkatan Mutu Pelayanan Kesehatan yang didukung oleh Sumber Daya Kesehatan PPK BLUD",
          amount: "Rp. 5.297.475.874",
        },
      ],
    },
    {
      unit: "puskesmas-lembah",
      goals: [
        {
          key: "mutu-lembah",
          statement: "Meningkatnya kualitas pelayanan puskesmas",
          indicators: [
            whole("Persentase ibu hamil mendapatkan Pelayanan Antenatal sesuai standar"),
            whole("Persentase ibu bersalin mendapatkan Pelayanan Persalinan sesuai standar"),
          ],
        },
      ],
      budgets: [],
    },
  ],
  links: [
    {
      person: "kepala-dinas",
      goals: [],
      indicators: [
        { goal: "sehat", of: 1, result: 1, indicator: 1 },
        { goal: "sehat", of: 2, result: 1, indicator: 2 },
      ],
    },
    {
      person: "kepala-puskesmas",
      goals: [
        { goal: "operasional", result: 2 },
        { goal: "obat", result: 3 },
      ],
      indicators: [
        { goal: "mutu", of: 1, result: 1, indicator: 1 },
        { goal: "mutu", of: 2, result: 1, indicator: 2 },
        { goal: "obat", of: 1, result: 3, indicator: 1 },
        { goal: "alat", of: 1, result: 4, indicator: 1 },
        { goal: "jasa", of: 1, result: 5, indicator: 1 },
      ],
    },
  ],
};
