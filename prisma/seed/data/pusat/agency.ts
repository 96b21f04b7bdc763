import { NO_FAIRNESS } from "../fairness-types";
import { emailOf } from "../parts-people";
import type { SeedAgency, SeedPerson } from "../types";
import { centralDialogues } from "./dialogues";
import { centralFollowUp } from "./follow-up";
import { centralMatrices } from "./matrices";
import { staffPeople } from "./people";
import { directorPlan } from "./plan-direktur";
import { directorGeneralPlan } from "./plan-direktur-jenderal";
import { buildingEngineerPlan } from "./plan-jf-tata-bangunan";
import { subdirectorPlan } from "./plan-kepala-subdirektorat";
import { directoratePlans } from "./plans-directorates";
import { secretariatPlans } from "./plans-secretariat";
import { centralPromises } from "./promises";
import { directorEvaluations, directorFeedback, directorProgress } from "./record-direktur";
import {
  directorGeneralEvaluations,
  directorGeneralFeedback,
  directorGeneralProgress,
} from "./record-direktur-jenderal";
import {
  subdirectorEvaluations,
  subdirectorFeedback,
  subdirectorProgress,
} from "./record-kepala-subdirektorat";
import { centralEvaluations, centralFeedback, centralProgress, centralSelfReviews } from "./records-invented";
import { centralSupports } from "./supports";
import { centralTeams } from "./teams";
import { centralTrainings } from "./trainings";
import { treeDirectorates, treeDirectors, treePlans } from "./tree-directorates";

const minister: SeedPerson = {
  key: "menteri",
  nip: null,
  name: "Ratih Kusumaningrum",
  frontTitle: "Prof. Dr.",
  status: "NON_ASN",
  gender: "FEMALE",
  birthDate: "1963-08-17",
  rank: null,
  email: emailOf("Ratih Kusumaningrum", "bangunan.example"),
  legalStanding: "07",
  unit: "kementerian",
  position: { name: "Menteri", kind: "STRUCTURAL", level: "AGENCY_LEADER", isUnitHead: true },
};

const unit = (
  order: number,
  key: string,
  parent: string | null,
  kind: string,
  code: string,
  name: string,
) => ({ key, code, name, parent, kind, isIndependent: false, order });

/** A ministry in the WIB zone: the quantitative chain of PermenPANRB 6/2022 Anak Lampiran 2 and 4. */
export const pusat: SeedAgency = {
  key: "pusat",
  name: "Kementerian Bangunan dan Kawasan",
  shortName: "Kemenbangun",
  kind: "CENTRAL",
  timeZone: "Asia/Jakarta",
  place: "Jakarta",
  units: [
    unit(1, "kementerian", null, "Kementerian", "00", "Kementerian Bangunan dan Kawasan"),
    unit(2, "setjen", "kementerian", "Sekretariat Jenderal", "01", "Sekretariat Jenderal"),
    unit(3, "biro-sdm", "setjen", "Biro", "01.01", "Biro Sumber Daya Manusia"),
    unit(4, "itjen", "kementerian", "Inspektorat Jenderal", "02", "Inspektorat Jenderal"),
    unit(5, "ditjen-3", "kementerian", "Direktorat Jenderal", "03", "Direktorat Jenderal III"),
    unit(6, "setditjen-3", "ditjen-3", "Sekretariat", "03.01", "Sekretariat Direktorat Jenderal III"),
    // In the order of the boxes of the performance tree, p.124.
    ...treeDirectorates
      .slice(0, 5)
      .map(({ key, name }, index) =>
        unit(7 + index, key, "ditjen-3", "Direktorat", `03.1${index + 1}`, name),
      ),
    unit(12, "direktorat-2", "ditjen-3", "Direktorat", "03.02", "Direktorat II"),
    unit(13, "subdirektorat-2", "direktorat-2", "Subdirektorat", "03.02.02", "Subdirektorat II"),
    unit(14, "direktorat-7", "ditjen-3", "Direktorat", "03.07", "Direktorat VII"),
    ...treeDirectorates
      .slice(5)
      .map(({ key, name }) => unit(15, key, "ditjen-3", "Direktorat", "03.16", name)),
  ],
  people: [minister, ...staffPeople, ...treeDirectors],
  promises: centralPromises,
  plans: [
    directorGeneralPlan,
    directorPlan,
    subdirectorPlan,
    buildingEngineerPlan,
    ...secretariatPlans,
    ...directoratePlans,
    ...treePlans,
  ],
  lastYear: [],
  supports: centralSupports,
  matrices: centralMatrices,
  progress: [...directorGeneralProgress, ...directorProgress, ...subdirectorProgress, ...centralProgress],
  evaluations: [
    ...directorGeneralEvaluations,
    ...directorEvaluations,
    ...subdirectorEvaluations,
    ...centralEvaluations,
  ],
  feedback: [...directorGeneralFeedback, ...directorFeedback, ...subdirectorFeedback, ...centralFeedback],
  selfReviews: centralSelfReviews,
  fairness: NO_FAIRNESS,
  followUp: centralFollowUp,
  dialogues: centralDialogues,
  teams: centralTeams,
  tasks: [],
  trainings: centralTrainings,
};
