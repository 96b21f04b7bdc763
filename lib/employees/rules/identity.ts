import type { EmploymentStatus, Gender } from "@/lib/db/generated/enums";
import { NIP_SENTENCES } from "../labels";
import { findLegalStanding, needsSkp } from "../legal-standing";
import { parseNip } from "../nip";
import { findGrade } from "../reference";

type Identity = {
  nip: string | null;
  status: EmploymentStatus;
  gender: Gender | null;
  birthDate: Date | null;
  rank: string | null;
  legalStanding: string;
};

/** The scale of rank and number a status belongs to; null outside the civil service. */
export function scaleOf(status: EmploymentStatus): "PNS" | "PPPK" | null {
  if (status === "NON_ASN") return null;
  return status === "PPPK" || status === "PPPK_PART_TIME" ? "PPPK" : "PNS";
}

/** What is wrong with a person's number, rank and standing, as sentences by field; empty when nothing is. */
export function identityProblems(input: Identity): Partial<Record<"nip" | "rank" | "legalStanding", string>> {
  const problems: ReturnType<typeof identityProblems> = {};
  const nip = nipProblem(input.nip, input.status);
  if (nip !== null) problems.nip = nip;
  if (rankOf(input) === undefined) problems.rank = rankSentence(input.status);
  if (findLegalStanding(input.legalStanding) === null) problems.legalStanding = "Pilih kedudukan hukum.";
  return problems;
}

/** The same input with digits only, birth date and sex as the NIP tells, and whether the rule wants a plan. */
export function normalizeIdentity<Input extends Identity>(input: Input): Input & { needsSkp: boolean } {
  const nip = input.nip === null ? null : parseNip(input.nip);
  return {
    ...input,
    ...(nip?.ok && { nip: nip.digits, gender: nip.gender, birthDate: new Date(nip.birthDate) }),
    rank: rankOf(input) ?? null,
    needsSkp: input.status !== "NON_ASN" && needsSkp(input.legalStanding),
  };
}

function nipProblem(text: string | null, status: EmploymentStatus): string | null {
  const scale = scaleOf(status);
  if (scale === null) return text === null ? null : "Kosongkan NIP untuk pejabat di luar ASN.";
  const nip = parseNip(text ?? "");
  if (!nip.ok) return NIP_SENTENCES[nip.problem];
  return nip.kind === scale ? null : `Periksa status: nomor ini adalah nomor ${nip.kind}.`;
}

/** The rank as printed, null when there is none, undefined when it is not one of the scale. */
function rankOf({ rank, status }: Identity): string | null | undefined {
  const scale = scaleOf(status);
  if (rank === null) return null;
  return scale === null ? undefined : findGrade(rank, scale)?.code;
}

function rankSentence(status: EmploymentStatus): string {
  const scale = scaleOf(status);
  if (scale === null) return "Kosongkan golongan untuk pejabat di luar ASN.";
  return scale === "PNS" ? "Pilih golongan I/a sampai IV/e." : "Pilih golongan I sampai XVII.";
}
