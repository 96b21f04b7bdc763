import type { SeedAgreement } from "../agreement-types";
import { asn, head } from "../parts-people";
import { main, serving, staffPlan, told } from "../parts-plan";
import type { SeedPerson, SeedPlan } from "../types";

/** A box of the performance tree with the division that answers for it; targets and people are invented. */
type Box = {
  key: string;
  division: string;
  goal: string;
  indicators: [statement: string, target: string][];
  measures: string[];
  person: Pick<SeedPerson, "name" | "frontTitle" | "backTitle"> & { nip: string };
};

/** PermenPANRB 6/2022 p.160 (AL3-D1): the boxes of the third level beside Bidang Kesehatan Masyarakat and the health centres. */
const BOXES: Box[] = [
  {
    key: "p2p",
    division: "Pencegahan dan Pengendalian Penyakit",
    goal: "Meningkatkan kualitas Kesehatan melalui langkah pencegahan dan pengendalian penyakit",
    indicators: [
      ["Persentase penderita hipertensi 18 th keatas yang berobat teratur", "45%"],
      ["Angka keberhasilan pengobatan TB paru", "90%"],
      ["Persentase Desa/Kel UCL", "85%"],
      ["Persentase orang terinfeksi HIV yang mendapatkan ARV", "80%"],
    ],
    measures: ["Penderita TB paru yang berobat sampai tuntas bertambah dari tahun sebelumnya"],
    person: { name: "Obed Kambuaya", backTitle: "S.KM., M.Kes.", nip: "197803112003121006" },
  },
  {
    key: "sdk",
    division: "Sumber Daya Kesehatan",
    goal: "Meningkatnya ketersediaan Sumber daya Kesehatan yang berkualitas",
    indicators: [
      ["Persentase puskesmas yang memiliki alkes sesuai standar", "75%"],
      ["Persentase ketersediaan obat dan vaksin", "95%"],
      ["Persentase nakes yang memiliki ijin praktek", "98%"],
      ["Persentase IRTP yang mendapatkan sertifikat", "70%"],
    ],
    measures: ["Kekosongan obat dan vaksin di puskesmas berkurang dari tahun sebelumnya"],
    person: { name: "Selfina Awom", backTitle: "S.Farm., Apt.", nip: "198009242005012009" },
  },
  {
    key: "yankes",
    division: "Pelayanan Kesehatan",
    goal: "Meningkatkan kualitas Kesehatan masyarakat dengan pengoptimalan pelayanan berkualitas",
    indicators: [
      ["Persentase penduduk memiliki jaminan kesehatan", "92%"],
      ["Persentase FKTL yang terakreditasi", "100%"],
      ["Persentase penyehat tradisional yang memiliki STPT (Surat Terdaftar Pengobat Tradisional)", "40%"],
      ["Persentase keluarga yang disurvey KS", "80%"],
      ["Persentase Puskesmas dengan akreditasi minimal dasar", "90%"],
    ],
    measures: ["Puskesmas yang terakreditasi bertambah dari tahun sebelumnya"],
    person: { name: "Markus Rumaropen", frontTitle: "dr.", backTitle: "M.Kes.", nip: "197705062006041010" },
  },
];

const unitOf = ({ key }: Box) => `bidang-${key}`;

/** Key and name of each division, for the units of the agency. */
export const treeDivisions = BOXES.map((box) => ({ key: unitOf(box), name: `Bidang ${box.division}` }));

export const treeHeads: SeedPerson[] = BOXES.map((box) =>
  asn("telagadamai.example", {
    key: `kabid-${box.key}`,
    ...box.person,
    status: "PNS",
    rank: "IV/a",
    unit: unitOf(box),
    position: head(`Kepala Bidang ${box.division}`, "ADMINISTRATOR"),
  }),
);

export const treeAgreements: SeedAgreement[] = BOXES.map((box) => ({
  unit: unitOf(box),
  signedOn: "01-06",
  goals: [
    {
      key: `kotak-${box.key}`,
      supports: "sehat",
      statement: box.goal,
      indicators: box.indicators.map(([statement, target]) => ({ statement, target })),
    },
  ],
  budgets: [],
}));

/** The heads' plans; a qualitative plan tells the indicators of the agreement as one narrative each. */
export const treePlans: SeedPlan[] = BOXES.map((box) =>
  staffPlan({
    person: `kabid-${box.key}`,
    approach: "QUALITATIVE",
    state: "AGREED",
    results: [
      main(
        box.goal,
        "Kepala Dinas Kesehatan",
        [
          ...box.measures.map((measure) => told(measure)),
          ...box.indicators.map(([statement]) => told(statement)),
        ],
        serving("kepala-dinas", 1),
      ),
    ],
  }),
);
