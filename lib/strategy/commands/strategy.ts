import "server-only";
import type { z } from "zod";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import { exactToColumn } from "@/lib/core/quantity";
import type { Tx } from "@/lib/db/tenant";
import type { Strategy } from "@/lib/strategy/content";
import { supportDraft } from "@/lib/strategy/drafts";
import { canEverWrite } from "@/lib/strategy/policy";
import { getStrategy } from "@/lib/strategy/queries/support";
import { strangersAmong } from "@/lib/strategy/queries/takers";
import { saveStrategyInput } from "@/lib/strategy/strategy-schema";
import { strategyFields } from "@/lib/strategy/typed";
import { auditOf, loadSubject, nextVersion, requireWritable, type Subject } from "./subject";

type Input = z.output<typeof saveStrategyInput>;

/** Writes how one indicator is reached: the way of cascading and its parts, with who takes them (p.39-43). */
export const saveStrategy = command({
  event: "strategy.save",
  input: saveStrategyInput,
  load: loadSubject,
  allow: (actor, { head }) => canEverWrite(actor, head, "strategy"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireWritable({ tx, actor, subject, now }, "strategy");
    const { skpId, indicatorId, method, unit, parts } = input;
    const key = { agencyId: subject.head.agencyId, indicatorId };
    const stored = await getStrategy(tx, key);
    const version = nextVersion(stored, input.version, strategyFields);
    await requireTakers(tx, subject, input, stored);
    const total = input.total === null ? null : exactToColumn(input.total);
    await tx.strategy.upsert({
      where: { agencyId_indicatorId: key },
      create: { ...key, method, total, unit, version },
      update: { method, total, unit, version },
    });
    await tx.strategyPart.deleteMany({ where: key });
    await tx.strategyPart.createMany({
      data: parts.map(({ row: _row, amount, ...part }, sortOrder) => ({
        ...key,
        ...part,
        sortOrder,
        amount: amount === null ? null : exactToColumn(amount),
      })),
    });
    await deleteDraft(tx, actor, supportDraft(actor.accountId, indicatorId, "strategy"));
    return { skpId, indicatorId };
  },
  audit: ({ subject, input }) => auditOf(subject, { method: input.method, parts: input.parts.length }),
});

/** Parts go to people the leader leads; who took one before may keep it after a move. */
async function requireTakers(
  tx: Tx,
  { head }: Subject,
  { parts }: Input,
  stored: Strategy | null,
): Promise<void> {
  const before = new Set(stored?.parts.map(({ employeeId }) => employeeId));
  const asked = parts.map(({ employeeId }) => employeeId).filter((id) => id !== null && !before.has(id));
  const strangers = new Set(
    await strangersAmong(
      tx,
      head,
      asked.filter((id) => id !== null),
    ),
  );
  const wrong = parts.filter(({ employeeId }) => employeeId !== null && strangers.has(employeeId));
  if (wrong.length === 0) return;
  const ask = "Pilih pegawai yang Anda pimpin, atau anggota tim kerja Anda.";
  reject("VALIDATION", {
    fields: Object.fromEntries(wrong.map(({ row }) => [`parts.${row}.employeeId`, ask])),
  });
}
