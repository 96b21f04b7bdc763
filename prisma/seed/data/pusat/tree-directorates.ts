import type { SeedAgreement } from "../agreement-types";
import { asn, head } from "../parts-people";
import { aimed, expects, main } from "../parts-plan";
import type { SeedPerson, SeedPlan } from "../types";

/** A box of the performance tree with the directorate that answers for it; targets and people are invented. */
type Box = {
  number: string;
  goal: string;
  indicator: string;
  target: string;
  person: Pick<SeedPerson, "name" | "frontTitle" | "backTitle"> & { nip: string };
};

/**
 * PermenPANRB 6/2022 p.124 (AL2-D1): the boxes of the third level without a chain of their own in the examples, from left to
 * right. The sixth is Direktorat II, the seventh Direktorat VII.
 */
const BOXES: Box[] = [
  {
    number: "I",
    goal: "Meningkatnya kontribusi pemenuhan akses air minum jaringan perpipaan",
    indicator: "Persentase rumah tangga dengan akses air minum layak",
    target: "91%",
    person: { name: "Hendra Wijaya", backTitle: "S.T., M.T.", nip: "197206151998031004" },
  },
  {
    number: "III",
    goal: "Meningkatnya Kinerja BUMN/BUMD Penyelenggara SPAM",
    indicator: "Persentase BUMN/BUMD penyelenggara SPAM dengan kinerja sehat",
    target: "65%",
    person: { name: "Sri Mulyati", backTitle: "S.E., M.M.", nip: "197311201999032003" },
  },
  {
    number: "IV",
    goal: "Meningkatnya kontribusi pemenuhan akses sanitasi",
    indicator: "Persentase rumah tangga dengan akses air limbah domestik layak dan aman",
    target: "82%",
    person: { name: "Yohanes Bria", backTitle: "S.T., M.Sc.", nip: "197104092000031002" },
  },
  {
    number: "V",
    goal: "Meningkatnya kontribusi pemenuhan akses sanitasi",
    indicator: "Persentase rumah tangga dengan akses sampah yang terkelola di perkotaan",
    target: "70%",
    person: { name: "Dewi Lestarini", frontTitle: "Ir.", backTitle: "M.T.", nip: "197509252001122002" },
  },
  {
    number: "VI",
    goal: "Meningkatnya Keterpaduan Perencanaan dan Kualitas Kawasan Permukiman",
    indicator: "Persentase luasan kawasan permukiman yang ditingkatkan kualitasnya",
    target: "40%",
    person: { name: "Teuku Iskandar", backTitle: "S.T., M.U.P.", nip: "197408302000031005" },
  },
  {
    number: "VIII",
    goal: "Meningkatnya kualitas sarana prasarana strategis",
    indicator: "Persentase sarana prasarana strategis yang ditingkatkan kualitasnya",
    target: "55%",
    person: { name: "Maria Goreti Tanouf", backTitle: "S.T., M.T.", nip: "197702182002122001" },
  },
];

const keyOf = ({ number }: Box) => number.toLowerCase();
const unitOf = (box: Box) => `direktorat-${keyOf(box)}`;
const personOf = (box: Box) => `direktur-${keyOf(box)}`;

/** Number and name of each directorate, for the units of the agency. */
export const treeDirectorates = BOXES.map((box) => ({ key: unitOf(box), name: `Direktorat ${box.number}` }));

export const treeDirectors: SeedPerson[] = BOXES.map((box) =>
  asn("bangunan.example", {
    key: personOf(box),
    ...box.person,
    status: "PNS",
    rank: "IV/c",
    unit: unitOf(box),
    position: head(`Direktur ${box.number}`, "JPT_PRATAMA"),
  }),
);

export const treeAgreements: SeedAgreement[] = BOXES.map((box) => ({
  unit: unitOf(box),
  signedOn: "01-06",
  goals: [
    {
      key: `kotak-${keyOf(box)}`,
      supports: "pelayanan",
      statement: box.goal,
      indicators: [{ statement: box.indicator, target: box.target }],
    },
  ],
  budgets: [],
}));

const LEADER = "Direktur Jenderal III";

/** The directors' plans: the box, and what covers the other perspectives (p.29). */
export const treePlans: SeedPlan[] = BOXES.map((box) => {
  const unit = `Direktorat ${box.number}`;
  return {
    person: personOf(box),
    approach: "QUANTITATIVE",
    form: "LEADER",
    state: "AGREED",
    results: [
      main(box.goal, LEADER, [aimed("SERVICE_RECIPIENT", box.indicator, box.target)]),
      main("Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan", LEADER, [
        aimed("BUSINESS_PROCESS", "Persentase penyelesaian penugasan/direktif pimpinan tepat waktu", "80%"),
      ]),
      main(`Terwujudnya ${unit} yang akuntabel`, LEADER, [
        aimed("INTERNAL_STRENGTHENING", `Nilai Akuntabilitas Kinerja ${unit}`, "85"),
      ]),
      main(`Pengelolaan anggaran ${unit} yang optimal`, LEADER, [
        aimed("BUDGET", "Presentase pengelolaan anggaran yang bebas dari temuan material", "100%"),
      ]),
    ],
    expectations: [expects("ACCOUNTABLE", "Menjadi role model/ panutan dalam menjunjung antikorupsi")],
    resources: ["Dukungan data dan koordinasi antardirektorat"],
    accountability: ["Capaian dilaporkan kepada pimpinan setiap triwulan"],
    consequences: ["Capaian menjadi pertimbangan pengembangan karier"],
  };
});
