// npm run demo:print -- <folder>: writes every form of the demo agencies' plans and evaluations as <form code>_<position>.pdf.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type AgencyActor, hasAgency } from "@/lib/auth/actor";
import { loadActor } from "@/lib/auth/load-actor";
import { readModels } from "@/lib/core/read";
import { pool, prisma } from "@/lib/db/client";
import { inSystem } from "@/lib/db/tenant";
import { getEvaluationForms } from "@/lib/documents/evaluation-forms";
import type { Form } from "@/lib/documents/layout";
import { getPlanningForms } from "@/lib/documents/plan-forms";
import { render } from "@/lib/documents/render";
import { sealForms } from "@/lib/verification/seal";

const folder = resolve(process.argv[2] ?? "");
mkdirSync(folder, { recursive: true });
const used = new Map<string, number>();
let written = 0;

try {
  for (const actor of await demoAdmins()) {
    for (const { id, position } of await plansOf(actor)) {
      const found = await readModels(actor, (tx) => getPlanningForms(tx, actor, id));
      for (const [code, forms] of Map.groupBy(found?.forms ?? [], (each) => each.code)) {
        const contents = forms.map(({ form }) => form);
        await write(code, position, contents);
      }
    }
    for (const { id, position, appraiser } of await evaluationsOf(actor)) {
      const found = await readModels(appraiser, (tx) =>
        getEvaluationForms(tx, appraiser, id, "BOTH", new Date()),
      );
      if (found === null) continue;
      const sealed = await sealForms(found);
      for (const [index, { code }] of found.forms.entries()) {
        await write(code, position, sealed.slice(index, index + 1));
      }
    }
  }
  console.log(`${written} formulir ditulis di ${folder}`);
} finally {
  await prisma.$disconnect();
  await pool.end();
}

/** One HR admin per demo agency: who may see every plan. */
async function demoAdmins(): Promise<AgencyActor[]> {
  const accounts = await inSystem((tx) =>
    tx.account.findMany({
      where: { agency: { isDemo: true }, grants: { some: { role: "HR_ADMIN" } } },
      orderBy: { agencyId: "asc" },
      distinct: ["agencyId"],
      select: { id: true },
    }),
  );
  const actors = await Promise.all(accounts.map(({ id }) => actorOf(id)));
  return actors.filter((actor) => actor !== null);
}

async function actorOf(accountId: string): Promise<AgencyActor | null> {
  const expiresAt = new Date(Date.now() + 60_000);
  const session = await inSystem((tx) => tx.session.create({ data: { accountId, expiresAt } }));
  const actor = await loadActor(session.id);
  await inSystem((tx) => tx.session.delete({ where: { id: session.id } }));
  return actor !== null && hasAgency(actor) ? actor : null;
}

/** The plans of the open year, in the order of the units. */
async function plansOf(actor: AgencyActor): Promise<{ id: string; position: string }[]> {
  const { agencyId } = actor;
  const plans = await readModels(actor, (tx) =>
    tx.skp.findMany({
      where: { agencyId, period: { state: "OPEN" } },
      orderBy: [{ unit: { path: "asc" } }, { positionName: "asc" }, { id: "asc" }],
      select: { id: true, positionName: true },
    }),
  );
  return plans.map(({ id, positionName }) => ({ id, position: positionName }));
}

/** The decided evaluations, the newest year's first, each with who rated: only the people concerned see an objection. */
async function evaluationsOf(actor: AgencyActor) {
  const { agencyId } = actor;
  const rows = await readModels(actor, (tx) =>
    tx.evaluation.findMany({
      where: { agencyId, decidedById: { not: null } },
      orderBy: [
        { period: { year: "desc" } },
        { skp: { unit: { path: "asc" } } },
        { skp: { positionName: "asc" } },
        { id: "asc" },
      ],
      select: { id: true, decidedById: true, skp: { select: { positionName: true } } },
    }),
  );
  const found = [];
  for (const { id, decidedById, skp } of rows) {
    const account = await readModels(actor, (tx) =>
      tx.account.findFirst({ where: { agencyId, employeeId: decidedById } }),
    );
    const appraiser = account && (await actorOf(account.id));
    if (appraiser) found.push({ id, position: skp.positionName, appraiser });
  }
  return found;
}

async function write(code: string, position: string, forms: Form[]): Promise<void> {
  writeFileSync(join(folder, fileName(code, position)), await render(`${code} ${position}`, forms));
  written += 1;
}

/** "A.1.7_Kepala-Subdirektorat-II.pdf"; a second person of the same position gets a number. */
function fileName(code: string, position: string): string {
  const base = `${code}_${position.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")}`;
  const times = (used.get(base) ?? 0) + 1;
  used.set(base, times);
  return `${base}${times === 1 ? "" : `_${times}`}.pdf`;
}
