import type { EmploymentStatus, PositionLevel } from "@/lib/db/generated/enums";

const FROM_PENGAWAS: readonly PositionLevel[] = [
  "AGENCY_LEADER",
  "JPT_UTAMA",
  "JPT_MADYA",
  "JPT_PRATAMA",
  "ADMINISTRATOR",
  "PENGAWAS",
];

/** Whether a post is at least that of a pengawas: the least from which one appraises without delegation (p.45 f3). */
export function isFromPengawas(level: PositionLevel | null): boolean {
  return level !== null && FROM_PENGAWAS.includes(level);
}

export type Appraiser = {
  status: EmploymentStatus;
  /** The own post, and the post through which the person leads, also as Plt. or Plh. */
  level: PositionLevel | null;
  ledLevel: PositionLevel | null;
  isDelegated: boolean;
};

/**
 * Whether a superior may appraise: from pengawas upward, by delegation, or an official outside the civil service such as
 * a minister or regional head (PermenPANRB 6/2022 p.45 f3, p.89 A2, A7).
 */
export function mayAppraise({ status, level, ledLevel, isDelegated }: Appraiser): boolean {
  return status === "NON_ASN" || isDelegated || isFromPengawas(level) || isFromPengawas(ledLevel);
}

/**
 * Whether power to appraise the people of a unit may be delegated to somebody: an official from pengawas upward, or
 * whoever leads that unit, also as Plt. or Plh. A functional officer only while leading a unit (p.89 A3, A7).
 */
export function mayBeDelegated(person: {
  status: EmploymentStatus;
  level: PositionLevel | null;
  leadsUnit: boolean;
}) {
  return person.leadsUnit || person.status === "NON_ASN" || isFromPengawas(person.level);
}

type Facts = {
  isLeaver: boolean;
  isSelf: boolean;
  isAgencyLeader: boolean;
  source: "DERIVED" | "OVERRIDE";
  appraiser: Appraiser | null;
  /** How the superior leads the unit, when that is not definitively. */
  acting: "PLT" | "PLH" | null;
  /** The unit for which the superior was delegated. */
  delegatedFor: string | null;
  /** The unit in which the person acts as Plt. */
  actsIn: string | null;
  /** Regional JPT are appraised by the regional head. */
  isRegionalJpt: boolean;
};

export type Basis = { sentence: string; article: string };

/** Why this person appraises, with where the regulation says so; null when nobody does or it no longer matters. */
export function appraiserBasis(facts: Facts): Basis | null {
  if (facts.appraiser === null || facts.isLeaver) return null;
  const you = facts.isSelf ? "Anda" : "pegawai ini";
  if (facts.source === "OVERRIDE")
    return basis(
      "Pejabat penilai ditunjuk khusus dengan alasan yang tercatat.",
      "BAB IV huruf A angka 2, hal. 89",
    );
  if (facts.delegatedFor !== null)
    return basis(
      `Ia memegang delegasi kewenangan menilai untuk pegawai ${facts.delegatedFor}.`,
      "BAB IV huruf A angka 3 dan 7, hal. 89",
    );
  if (facts.actsIn !== null)
    return basis(
      `Selama menjadi Plt. di ${facts.actsIn}, ${you} dinilai pimpinan unit tempat melapor sebagai Plt.`,
      "BAB IV huruf A angka 5–6, hal. 89",
    );
  if (facts.isRegionalJpt)
    return basis(
      "SKP pejabat pimpinan tinggi daerah disetujui dan ditetapkan kepala daerah.",
      "BAB II huruf C angka 3, hal. 65",
    );
  if (facts.acting !== null)
    return basis(
      `Jabatan pimpinan unit sedang dijalankan ${facts.acting === "PLT" ? "Plt." : "Plh."}, yang menilai atas delegasi atasannya.`,
      "BAB IV huruf A angka 3, hal. 89",
    );
  return basis(
    "Pejabat penilai kinerja adalah atasan langsung, paling rendah pejabat pengawas, atau pejabat yang diberi delegasi.",
    "pola penugasan huruf f butir 3, hal. 45, dan BAB IV huruf A angka 2, hal. 89",
  );
}

const basis = (sentence: string, article: string): Basis => ({ sentence, article });

/** What is wrong with who appraises, and what to do about it; null when nothing is. */
export function appraiserFault(
  facts: Pick<Facts, "appraiser" | "isAgencyLeader" | "isLeaver">,
): string | null {
  if (facts.isLeaver) return null;
  if (facts.appraiser === null)
    return facts.isAgencyLeader
      ? null
      : "Belum ada pejabat penilai. Catat pimpinan unit di atasnya, atau tetapkan atasan langsung dengan alasan.";
  return mayAppraise(facts.appraiser)
    ? null
    : "Pejabat penilai ini di bawah pejabat pengawas dan belum diberi delegasi. Minta pimpinan unit di atasnya memberi delegasi, atau tetapkan atasan lain.";
}
