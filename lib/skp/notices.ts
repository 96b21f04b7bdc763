import { formatDeadline, type Zone } from "@/lib/core/dates";
import type { SkpState } from "@/lib/db/generated/enums";
import { fullName, type NameParts } from "@/lib/employees/names";
import { escalationStage, type UpperGap } from "@/lib/skp/rules/escalation";
import type { Viewer } from "@/lib/skp/sentences";

type Person = NameParts & { id: string; positionName: string | null };

/** What the notices need of a plan's head. */
export type NoticedPlan = {
  id: string;
  state: SkpState;
  revision: number;
  employee: Person;
  appraiser: Person | null;
  agreedFor: Person | null;
  upper: Person | null;
  upperGap: UpperGap | null;
  decideBy: Date | null;
  employeeLeft: boolean;
  placedElsewhere: boolean;
  positionName: string;
};

export type PlanNotice = {
  key: string;
  title: string;
  text: string;
  link: { href: string; label: string } | null;
};

/** What somebody who opens the plan must know besides its state: who decides from when, and what a move means. */
export function planNotices(plan: NoticedPlan, viewer: Viewer, now: Date, zone: Zone): PlanNotice[] {
  return [
    decisionNotice(plan, viewer, now, zone),
    leaverNotice(plan),
    moveNotice(plan, viewer),
    newAppraiserNotice(plan, viewer),
  ].filter((notice) => notice !== null);
}

const notice = (key: string, title: string, text: string, link: PlanNotice["link"] = null): PlanNotice => ({
  key,
  title,
  text,
  link,
});

/** The plan goes, or has gone, to the appraiser's superior (p.65 C5). */
function decisionNotice(plan: NoticedPlan, viewer: Viewer, now: Date, zone: Zone): PlanNotice | null {
  const { upper, appraiser, decideBy } = plan;
  if (plan.state !== "SUBMITTED" || decideBy === null) return null;
  const until = formatDeadline(decideBy, zone);
  if (upper === null || appraiser === null) {
    const late = escalationStage({ ...plan, upperId: "nobody" }, now) !== "WAITS";
    return late ? notice("gap", "Siapa yang memutuskan", gapText(plan)) : null;
  }
  const stage = escalationStage({ ...plan, upperId: upper.id }, now);
  const [name, above] = [fullName(appraiser), fullName(upper)];
  const own = viewer === "APPRAISER" ? "Anda" : name;
  if (stage === "SOON") {
    return notice(
      "soon",
      `Batas keputusan ${own}: ${until}`,
      `Bila ${own} belum memutuskan sampai saat itu, ${above} sebagai atasan ${viewer === "APPRAISER" ? "Anda" : "pejabat penilai"} juga dapat memutuskan SKP ini.`,
    );
  }
  if (stage !== "PASSED") return null;
  const first = "Yang lebih dahulu memutuskan yang berlaku.";
  if (viewer === "UPPER")
    return notice(
      "passed",
      "SKP ini beralih kepada Anda",
      `${name} belum memutuskan sampai ${until}. ${first}`,
    );
  return notice(
    "passed",
    `SKP ini beralih ke ${above}`,
    `${own} belum memutuskan sampai ${until}. Sejak itu ${above} juga dapat memutuskan. ${first}`,
  );
}

function gapText({ appraiser, upperGap, employee }: NoticedPlan): string {
  const name = appraiser === null ? "" : fullName(appraiser);
  switch (upperGap) {
    case "NO_APPRAISER":
      return "Atasan langsung pegawai ini belum diatur. Minta admin kepegawaian mengaturnya agar SKP dapat diputuskan.";
    case "LOOP":
      return `Atasan ${name} tercatat sebagai ${fullName(employee)} atau dirinya sendiri. Minta admin kepegawaian membetulkan data atasan; sampai itu keputusan tetap pada ${name}.`;
    case "UPPER_LEFT":
      return `Atasan ${name} sudah tidak bekerja di instansi. Minta admin kepegawaian mengatur penggantinya; sampai itu keputusan tetap pada ${name}.`;
    default:
      return `Di atas ${name} tidak ada atasan yang tercatat, jadi keputusan tetap pada ${name}. Bila berhalangan, minta admin kepegawaian mengatur atasannya atau pelaksana harian.`;
  }
}

function leaverNotice({ employeeLeft, employee }: NoticedPlan): PlanNotice | null {
  if (!employeeLeft) return null;
  const text = `${fullName(employee)} sudah tidak bekerja di instansi. SKP ini hanya dapat dibaca dan dicetak.`;
  return notice("left", "Pegawai sudah keluar", text);
}

/** The employee moved: this plan stays what it was, the new position gets its own (p.65 C6). */
function moveNotice(plan: NoticedPlan, viewer: Viewer): PlanNotice | null {
  if (!plan.placedElsewhere || plan.employeeLeft) return null;
  const own = viewer === "SELF";
  const kept =
    plan.revision > 0
      ? `SKP ini tetap berlaku untuk masa sebagai ${plan.positionName}.`
      : `SKP ini belum disepakati dan tidak dilanjutkan: jabatan ${plan.positionName} sudah ditinggalkan.`;
  const next = own
    ? "Susun SKP untuk jabatan baru Anda, lalu bicarakan dengan pimpinan yang baru."
    : `${fullName(plan.employee)} menyusun SKP baru untuk jabatan yang sekarang dan membicarakannya dengan pimpinan yang baru.`;
  const link = own ? { href: "/skp", label: "Buka daftar SKP" } : null;
  return notice("moved", own ? "Jabatan Anda berubah" : "Jabatan pegawai berubah", `${kept} ${next}`, link);
}

/** The appraiser moved: what was agreed is clarified and agreed again with the new one (p.65 C7). */
function newAppraiserNotice(plan: NoticedPlan, viewer: Viewer): PlanNotice | null {
  const { agreedFor, appraiser } = plan;
  if (plan.state !== "AGREED" || agreedFor === null || appraiser === null) return null;
  if (plan.placedElsewhere || plan.employeeLeft || agreedFor.id === appraiser.id) return null;
  const [old, name] = [fullName(agreedFor), fullName(appraiser)];
  if (viewer === "APPRAISER") {
    return notice(
      "appraiser",
      "SKP ini belum disepakati dengan Anda",
      `SKP ini disepakati dengan ${old}. Bicarakan kembali dengan pegawai: buka SKP, pegawai menyesuaikan dan mengajukannya, lalu Anda menyetujui.`,
      { href: `/skp/${plan.id}/buka-kembali?alasan=APPRAISER_MOVED`, label: "Buka untuk disepakati kembali" },
    );
  }
  return notice(
    "appraiser",
    "Pejabat penilai berganti",
    `SKP ini disepakati dengan ${old}; sekarang yang menilai ${name}. ${name} membuka SKP untuk dibicarakan dan disepakati kembali.`,
  );
}
