import { emailOf } from "../parts-people";
import type { SeedAgency, SeedPerson } from "../types";
import { regionalDialogues } from "./dialogues";
import { regionalFairness } from "./fairness";
import { regionalFollowUp } from "./follow-up";
import { regionalMatrices } from "./matrices";
import { clinicPeople } from "./people-clinics";
import { governmentPeople } from "./people-government";
import { healthOfficePeople } from "./people-health-office";
import { seniorMidwifePlan } from "./plan-bidan-penyelia";
import { healthOfficeHeadPlan } from "./plan-kepala-dinas";
import { clinicHeadPlan } from "./plan-kepala-puskesmas";
import { studyLeavePlan } from "./plan-tugas-belajar";
import { clinicTeamPlans } from "./plans-clinic-team";
import { governmentPlans } from "./plans-government";
import { healthOfficePlans } from "./plans-health-office";
import { regionalLastYear } from "./plans-last-year";
import { secondClinicPlans } from "./plans-second-clinic";
import { regionalPromises } from "./promises";
import {
  seniorMidwifeEvaluations,
  seniorMidwifeFeedback,
  seniorMidwifeProgress,
} from "./record-bidan-penyelia";
import {
  healthOfficeHeadEvaluations,
  healthOfficeHeadFeedback,
  healthOfficeHeadProgress,
} from "./record-kepala-dinas";
import {
  regionalEvaluations,
  regionalFeedback,
  regionalProgress,
  regionalSelfReviews,
} from "./records-invented";
import { regionalSupports } from "./supports";
import { regionalTasks, regionalTeams } from "./tasks";
import { regionalTrainings } from "./trainings";
import { treeDivisions, treeHeads, treePlans } from "./tree-divisions";

const regent: SeedPerson = {
  key: "kepala-daerah",
  nip: null,
  name: "Gerson Wospakrik",
  backTitle: "S.Sos., M.Si.",
  status: "NON_ASN",
  gender: "MALE",
  birthDate: "1965-05-23",
  rank: null,
  email: emailOf("Gerson Wospakrik", "telagadamai.example"),
  legalStanding: "07",
  unit: "pemkab",
  position: { name: "Kepala Daerah", kind: "STRUCTURAL", level: "AGENCY_LEADER", isUnitHead: true },
};

const unit = (
  order: number,
  key: string,
  parent: string | null,
  kind: string,
  code: string,
  name: string,
  isIndependent = false,
) => ({ key, code, name, parent, kind, isIndependent, order });

/** A regency in the WIT zone: the qualitative chain of PermenPANRB 6/2022 Anak Lampiran 3, 5 and 6. */
export const daerah: SeedAgency = {
  key: "daerah",
  name: "Pemerintah Kabupaten Telaga Damai",
  shortName: "Kab. Telaga Damai",
  kind: "REGIONAL",
  timeZone: "Asia/Jayapura",
  place: "Telaga Damai",
  units: [
    unit(1, "pemkab", null, "Pemerintah Daerah", "00", "Pemerintah Kabupaten Telaga Damai"),
    unit(2, "setda", "pemkab", "Sekretariat Daerah", "01", "Sekretariat Daerah"),
    unit(3, "bkpsdm", "pemkab", "Badan", "02", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
    unit(4, "inspektorat", "pemkab", "Inspektorat", "03", "Inspektorat Daerah"),
    unit(5, "dinkes", "pemkab", "Dinas", "04", "Dinas Kesehatan"),
    unit(6, "sekretariat-dinkes", "dinkes", "Sekretariat", "04.01", "Sekretariat Dinas Kesehatan"),
    unit(7, "subbag-umum", "sekretariat-dinkes", "Subbagian", "04.01.01", "Subbagian Umum dan Kepegawaian"),
    // In the order of the boxes of the performance tree, p.160.
    ...treeDivisions.slice(0, 1).map(({ key, name }) => unit(8, key, "dinkes", "Bidang", "04.03", name)),
    unit(9, "bidang-kesmas", "dinkes", "Bidang", "04.02", "Bidang Kesehatan Masyarakat"),
    ...treeDivisions
      .slice(1)
      .map(({ key, name }, index) => unit(10 + index, key, "dinkes", "Bidang", `04.0${index + 4}`, name)),
    unit(12, "puskesmas", "dinkes", "UPT", "04.10", "Puskesmas Telaga Biru", true),
    unit(13, "puskesmas-lembah", "dinkes", "UPT", "04.11", "Puskesmas Lembah Sejuk", true),
  ],
  people: [regent, ...governmentPeople, ...healthOfficePeople, ...treeHeads, ...clinicPeople],
  promises: regionalPromises,
  plans: [
    healthOfficeHeadPlan,
    clinicHeadPlan,
    seniorMidwifePlan,
    studyLeavePlan,
    ...governmentPlans,
    ...healthOfficePlans,
    ...treePlans,
    ...clinicTeamPlans,
    ...secondClinicPlans,
  ],
  lastYear: regionalLastYear,
  supports: regionalSupports,
  matrices: regionalMatrices,
  progress: [...healthOfficeHeadProgress, ...seniorMidwifeProgress, ...regionalProgress],
  evaluations: [...healthOfficeHeadEvaluations, ...seniorMidwifeEvaluations, ...regionalEvaluations],
  feedback: [...healthOfficeHeadFeedback, ...seniorMidwifeFeedback, ...regionalFeedback],
  selfReviews: regionalSelfReviews,
  fairness: regionalFairness,
  followUp: regionalFollowUp,
  dialogues: regionalDialogues,
  teams: regionalTeams,
  tasks: regionalTasks,
  trainings: regionalTrainings,
};
