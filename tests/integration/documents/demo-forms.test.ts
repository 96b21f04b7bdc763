import { beforeAll, describe, expect, test } from "vitest";
import { readModels } from "@/lib/core/read";
import { pdfPages } from "@/lib/documents/fixtures/pdf-text";
import { getPlanningForms, type PlanForms } from "@/lib/documents/plan-forms";
import { render } from "@/lib/documents/render";
import { ASPECT_LABEL, PERSPECTIVE_LABEL } from "@/lib/skp/labels";
import { LEADER_CONTROL_LABEL, REPORTING_LABEL } from "@/lib/strategy/labels";
import { actorOf, type Cast, personOf } from "@/prisma/seed/cast";
import { seedAgencies } from "@/prisma/seed/data/agencies";
import type { SeedPlan } from "@/prisma/seed/data/types";
import { seedDemo } from "@/prisma/seed/seed";

/**
 * What the demo prints against what the regulation's worked examples say (PermenPANRB 6/2022, Anak Lampiran 2, 3 and 6):
 * entered through the commands, read from the database, printed, and read back from the PDF.
 */
let cast: Cast;
beforeAll(async () => {
  cast = await seedDemo(new Date(), () => {});
}, 150_000);

const ADMIN: Record<string, string> = { pusat: "analis-sdm", daerah: "analis-bkpsdm" };

async function formsOf(agencyKey: string, person: string): Promise<PlanForms> {
  const agency = cast.get(agencyKey);
  if (agency === undefined) throw new Error(`no agency ${agencyKey}`);
  const actor = await actorOf(agency, ADMIN[agencyKey] ?? "");
  const { employeeId } = personOf(agency, person);
  const found = await readModels(actor, async (tx) => {
    const plan = await tx.skp.findFirstOrThrow({ where: { agencyId: agency.id, employeeId } });
    return getPlanningForms(tx, actor, plan.id);
  });
  if (found === null) throw new Error(`no plan of ${person}`);
  return found;
}

/** Text of one form without white space. */
async function printed({ forms }: PlanForms, wanted: (code: string) => boolean): Promise<string> {
  const chosen = forms.filter(({ code }) => wanted(code)).map(({ form }) => form);
  return pdfPages(await render("uji", chosen)).join("");
}

const PLAN = /^A\.1\.[1267]$/;

/** Every text the plan's own form must show, result by result. */
function fieldsOf(plan: SeedPlan): string[] {
  const quantitative = plan.approach === "QUANTITATIVE";
  const leader = plan.form === "LEADER";
  // Numbers go on through the additional results; a staff table has the leader's result between number and statement.
  const inOrder = [...plan.results].sort((one, other) => Number(one.kind > other.kind) * -1);
  const results = inOrder.flatMap((result, index) => [
    leader || !quantitative ? `${index + 1}${result.statement}` : result.statement,
    ...(result.assignedBy && (leader || !quantitative) ? [`(penugasan dari ${result.assignedBy})`] : []),
    ...(result.servesText && quantitative && !leader ? [result.servesText] : []),
    ...result.indicators.flatMap(({ statement, target, aspect, perspective }) => [
      statement,
      ...(quantitative && target ? [target] : []),
      ...(quantitative && aspect ? [ASPECT_LABEL[aspect]] : []),
      ...(leader && perspective ? [PERSPECTIVE_LABEL[perspective]] : []),
    ]),
  ]);
  return [...results, ...plan.expectations.flatMap(({ texts }) => texts)];
}

function missingIn(text: string, fields: string[]): string[] {
  const plain = (value: string) => value.replace(/\s/g, "").toLowerCase();
  const shown = plain(text);
  return fields.filter((field) => !shown.includes(plain(field)));
}

const plans = seedAgencies.flatMap(({ key, plans: all }) =>
  all.filter(({ state }) => state === "AGREED").map((plan) => [key, plan.person, plan] as const),
);

describe("the forms of every agreed plan of the demo", () => {
  test.each(plans)("%s, %s", async (key, person, plan) => {
    const forms = await formsOf(key, person);
    const own = await printed(forms, (code) => PLAN.test(code));
    expect(missingIn(own, fieldsOf(plan))).toEqual([]);
    const annex = await printed(forms, (code) => code === "A.1.8");
    expect(missingIn(annex, [...plan.resources, ...plan.accountability, ...plan.consequences])).toEqual([]);
  });
});

const supports = seedAgencies.flatMap(({ key, supports: all }) =>
  all.map((support) => [key, support.person, support] as const),
);

describe("manuals and workblocks of the worked examples (p.138-144, 173-178)", () => {
  test.each(supports)("%s, %s", async (key, person, { manual, workblock }) => {
    const forms = await formsOf(key, person);
    if (manual) {
      const { control, reporting, ...texts } = manual;
      const chosen = [`(X) ${LEADER_CONTROL_LABEL[control]}`, `(X) ${REPORTING_LABEL[reporting]}`];
      const text = await printed(forms, (code) => code === "A.1.3");
      expect(missingIn(text, [...Object.values(texts), ...chosen])).toEqual([]);
    }
    if (workblock) {
      const { lines, ...texts } = workblock;
      const text = await printed(forms, (code) => code === "A.1.4");
      expect(missingIn(text, [...Object.values(texts), ...Object.values(lines).flat()])).toEqual([]);
    }
  });
});

test("the worked examples are on the forms of the regulation", async () => {
  const code = async (key: string, person: string) =>
    (await formsOf(key, person)).forms.find((form) => PLAN.test(form.code))?.code;
  expect(await code("pusat", "direktur-2")).toBe("A.1.2");
  expect(await code("pusat", "kepala-subdirektorat-2")).toBe("A.1.7");
  expect(await code("daerah", "kepala-dinas")).toBe("A.1.1");
  expect(await code("daerah", "kepala-puskesmas")).toBe("A.1.1");
  expect(await code("daerah", "bidan-penyelia")).toBe("A.1.6");
});
