import type { BehaviourValue, Rating } from "@/lib/db/generated/enums";
import type {
  EvaluationRecord,
  RecordDocument,
  RecordObjection,
  RecordResult,
} from "@/lib/evaluation/record";
import { COMPETENCIES } from "@/lib/evaluation/rules/required-level";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";

/** A decided evaluation of an invented midwife by her head, without a database; change what a test is about. */
export function evaluationRecord(change: Partial<EvaluationRecord> = {}): EvaluationRecord {
  const at = new Date("2026-02-10T03:00:00Z");
  return {
    id: "e",
    agencyId: "a",
    version: 5,
    state: "DECIDED",
    releasedAt: at,
    completedAt: null,
    edition: 1,
    reusesId: null,
    hasOldResult: false,
    studyFailed: false,
    raterId: "kapus",
    stateSince: at,
    selfNote: "Berjalan baik.",
    selfReviewedAt: at,
    selfSkippedReason: null,
    resultRating: "MEETS",
    resultReason: null,
    behaviourRating: "MEETS",
    behaviourReason: null,
    predicate: "GOOD",
    recommendation: null,
    decidedAt: at,
    respondedAt: null,
    organisationValue: null,
    distributionReason: null,
    periodId: "p",
    year: 2026,
    rhythm: "QUARTERLY",
    periodStartsOn: new Date("2026-01-01"),
    periodEndsOn: new Date("2026-12-31"),
    subperiodId: "s",
    kind: "QUARTER",
    number: 4,
    startsOn: new Date("2026-10-01"),
    endsOn: new Date("2026-12-31"),
    periodState: "OPEN",
    opensAt: new Date("2026-01-01T00:00:00Z"),
    closesAt: new Date("2026-03-01T00:00:00Z"),
    skpId: "k",
    revision: 1,
    approach: "QUALITATIVE",
    form: "STAFF",
    positionName: "Bidan Penyelia",
    unitName: "Puskesmas",
    employeeId: "bidan",
    employeeName: "Rina",
    employeeNip: null,
    employeeRank: null,
    superiorId: "kapus",
    unitPath: "/root/puskesmas/",
    level: "JF_PENYELIA",
    leadsIndependentUnit: false,
    appraiser: {
      id: "kapus",
      name: "Sari Wulandari",
      nip: null,
      rank: null,
      position: "Kepala Puskesmas",
      unit: "Puskesmas",
      level: "PENGAWAS",
      status: "PNS",
      superiorId: "kadin",
      superiorName: "Budi Santoso",
    },
    agencyRegional: true,
    agencyName: "Kabupaten Uji",
    agencyPlace: "Uji",
    selfReviewRequired: true,
    objectionWorkingDays: true,
    results: [recordResult(1, "MEETS"), recordResult(2, "MEETS")],
    behaviours: (Object.keys(BEHAVIOUR_VALUES) as BehaviourValue[]).map((value) => ({
      value,
      expectations: [],
      feedback: [],
      selfText: "Menurut saya baik.",
      rating: "MEETS",
      reason: null,
    })),
    competencies: COMPETENCIES.map((competency) => ({
      competency,
      required: 2,
      selfLevel: 3,
      level: 2,
      reason: null,
    })),
    document: recordDocument(),
    objection: null,
    ...change,
  };
}

/** D.1.1 signed and delivered on the day of the decision, in Jayapura. */
export function recordDocument(change: Partial<RecordDocument> = {}): RecordDocument {
  const at = new Date("2026-02-10T03:00:00Z");
  const limit = new Date("2026-03-02T15:00:00Z");
  return {
    form: "APPRAISER",
    signedById: "kapus",
    signerName: "Sari Wulandari",
    signerOffice: "Kepala Puskesmas",
    signedAt: at,
    deliverBy: limit,
    deliveredAt: at,
    returnBy: limit,
    objectBy: limit,
    returnedAt: null,
    notReturned: null,
    reportedAt: null,
    version: 1,
    ...change,
  };
}

/** An objection filed with kadin on 12 February, nobody heard yet. */
export function recordObjection(change: Partial<RecordObjection> = {}): RecordObjection {
  return {
    reason: "Bukti kedua belum dibaca.",
    filedAt: new Date("2026-02-12T03:00:00Z"),
    decideBy: new Date("2026-02-23T15:00:00Z"),
    directedToId: "kadin",
    directedToName: "Budi Santoso",
    appraiserStatement: null,
    appraiserStatedAt: null,
    employeeStatement: null,
    employeeStatedAt: null,
    unheardReason: null,
    decision: null,
    decisionReason: null,
    recommendation: null,
    resultBefore: null,
    behaviourBefore: null,
    decidedAt: null,
    version: 0,
    ...change,
  };
}

/** A main result with one realisation and one piece of evidence. */
export function recordResult(
  number: number,
  rating: Rating | null,
  change: Partial<RecordResult> = {},
): RecordResult {
  const evidence = [
    {
      id: "b",
      title: "Rekap",
      url: "https://bukti.example",
      fileId: null,
      state: "ACCEPTED" as const,
      checkNote: null,
      checkedBy: null,
    },
  ];
  return {
    id: `r${number}`,
    kind: "MAIN",
    number,
    statement: `Hasil ${number}`,
    assignedBy: null,
    serves: null,
    indicators: [
      {
        id: `i${number}`,
        aspect: null,
        secondAspect: null,
        perspective: null,
        statement: "Ukuran",
        target: null,
        unit: null,
        entries: [{ kind: "QUARTER", number: 4, realisation: "Tercapai", note: null, evidence }],
      },
    ],
    feedback: [],
    takeover: null,
    selfText: "Ulasan saya.",
    rating,
    reason: null,
    ...change,
  };
}
