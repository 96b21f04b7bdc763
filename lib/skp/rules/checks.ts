import { Perspective } from "@/lib/db/generated/enums";
import type { SkpContent } from "@/lib/skp/content";
import { PERSPECTIVE_LABEL } from "@/lib/skp/labels";

const PERSPECTIVES = Object.values(Perspective);

type Plan = {
  approach: "QUANTITATIVE" | "QUALITATIVE";
  form: "LEADER" | "STAFF";
  hasAppraiser: boolean;
  /** Whether there is a plan of the superior to link to. */
  superiorHasResults: boolean;
};

/** `row` names the result the sentence is about. */
export type Finding = { text: string; row?: string };

export type PlanCheck = { errors: Finding[]; warnings: Finding[] };

/** What stops a plan from being submitted, and what is worth a second look (PermenPANRB 6/2022 p.27-29, 49-52). Wording is lib/wording's. */
export function checkPlan(plan: Plan, content: SkpContent): PlanCheck {
  return { errors: errorsOf(plan, content), warnings: warningsOf(plan, content) };
}

function errorsOf(plan: Plan, { results }: SkpContent): Finding[] {
  const errors: Finding[] = [];
  if (!plan.hasAppraiser) {
    errors.push({ text: "Atasan langsung Anda belum diatur. Minta admin kepegawaian mengaturnya." });
  }
  if (!results.some((result) => result.kind === "MAIN")) {
    errors.push({ text: "Tulis paling sedikit satu hasil kerja utama." });
  }
  for (const result of results.filter(({ indicators }) => indicators.length === 0)) {
    errors.push({ row: result.id, text: `Tulis paling sedikit satu indikator untuk “${result.statement}”.` });
  }
  if (plan.form === "LEADER" && results.length > 0 && !perspectivesOf(results).has("BUDGET")) {
    errors.push({
      text: "Tambahkan indikator dengan perspektif Anggaran: setiap SKP pimpinan memuatnya (PermenPANRB 6/2022, hlm. 29).",
    });
  }
  return errors;
}

function warningsOf(plan: Plan, { results, terms }: SkpContent): Finding[] {
  const warnings = results.flatMap((result) => resultWarnings(plan, result));
  const missing = PERSPECTIVES.filter((one) => one !== "BUDGET" && !perspectivesOf(results).has(one));
  if (plan.form === "LEADER" && missing.length > 0) {
    const names = missing.map((one) => PERSPECTIVE_LABEL[one]).join(", ");
    warnings.push({ text: `Keempat perspektif diharapkan ada. Belum ada indikator untuk: ${names}.` });
  }
  if (terms.length === 0) {
    warnings.push({
      text: "Lampiran masih kosong: dukungan sumber daya, skema pertanggungjawaban, konsekuensi.",
    });
  }
  return warnings;
}

function resultWarnings(plan: Plan, result: SkpContent["results"][number]): Finding[] {
  const found = (text: string) => ({ row: result.id, text: `${text} “${result.statement}”.` });
  const warnings: Finding[] = [];
  const quantitative = plan.approach === "QUANTITATIVE";
  const unlinked = result.servesId === null && result.servesText === null;
  if (plan.form === "STAFF" && unlinked && (quantitative || plan.superiorHasResults)) {
    warnings.push(found("Belum disebut hasil kerja atasan yang didukung oleh"));
  }
  if (quantitative && result.indicators.some(({ target }) => target === null)) {
    warnings.push(found("Ada indikator tanpa target pada"));
  }
  if (quantitative && plan.form === "STAFF" && result.indicators.some(({ aspect }) => aspect === null)) {
    warnings.push(found("Ada indikator tanpa aspek pada"));
  }
  if (plan.form === "LEADER" && result.indicators.some(({ perspective }) => perspective === null)) {
    warnings.push(found("Ada indikator tanpa perspektif pada"));
  }
  return warnings;
}

function perspectivesOf(results: SkpContent["results"]): ReadonlySet<string | null> {
  return new Set(results.flatMap(({ indicators }) => indicators.map(({ perspective }) => perspective)));
}
