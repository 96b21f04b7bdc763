import type { AgencyKind, EmploymentStatus, PositionLevel } from "@/lib/db/generated/enums";

export type Post = { level: PositionLevel | null; isUnitHead: boolean; unitIsIndependent: boolean };

/** Who evaluates, as far as the table asks. */
export type Evaluator = { level: PositionLevel | null; status: EmploymentStatus };

type Rule = { approver: string; article: string };

const isIndependentHead = ({ isUnitHead, unitIsIndependent }: Post) => isUnitHead && unitIsIndependent;

/**
 * Who approves and sets the plan of a top official (PermenPANRB 6/2022 p.65 C2-C3); null for everybody else, whose plan
 * the pejabat penilai sets (C1).
 */
export function planApprover(kind: AgencyKind, post: Post): Rule | null {
  return kind === "CENTRAL" ? centralApprover(post) : regionalApprover(post);
}

function centralApprover(post: Post): Rule | null {
  const at = (letter: string) => `BAB II huruf C angka 2 huruf ${letter}, hal. 65`;
  if (post.level === "JPT_UTAMA") return { approver: "menteri yang mengoordinasikan", article: at("a") };
  if (post.level === "JPT_MADYA") return { approver: "pimpinan instansi pemerintah", article: at("b") };
  if (post.level === "JPT_PRATAMA") return { approver: "pejabat pimpinan tinggi madya", article: at("c") };
  if (!isIndependentHead(post) || post.level === "AGENCY_LEADER") return null;
  return { approver: "menteri atau pejabat pimpinan tinggi yang mengoordinasikan", article: at("d") };
}

function regionalApprover(post: Post): Rule | null {
  const at = (letter: string) => `BAB II huruf C angka 3 huruf ${letter}, hal. 65`;
  if (post.level === "JPT_MADYA" || post.level === "JPT_PRATAMA")
    return { approver: "kepala daerah", article: at("a") };
  if (!isIndependentHead(post) || post.level === "AGENCY_LEADER") return null;
  return { approver: "kepala daerah atau pimpinan perangkat daerah yang mengoordinasikan", article: at("b") };
}

/**
 * Whether the evaluation of somebody is final at once, so that no objection follows (p.90 A12): JPT Utama by the
 * coordinating minister, central JPT Madya by the agency's leader, regional JPT Madya and Pratama by the regional head,
 * heads of independent units by the minister or the regional head. An evaluation by the superior of an idle appraiser
 * (A11) is final too, which the caller knows.
 */
export function isFinalEvaluation(kind: AgencyKind, post: Post, by: Evaluator): boolean {
  const byOfficial = by.level === "AGENCY_LEADER" || by.status === "NON_ASN";
  if (post.level === "AGENCY_LEADER") return false;
  if (isIndependentHead(post) && byOfficial) return true;
  if (kind === "REGIONAL") return (post.level === "JPT_MADYA" || post.level === "JPT_PRATAMA") && byOfficial;
  if (post.level === "JPT_UTAMA") return byOfficial;
  return post.level === "JPT_MADYA" && (byOfficial || by.level === "JPT_UTAMA");
}
