import "server-only";
import type { z } from "zod";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { addResults, auditOf, loadPlan, plainIndicator, requireWritable } from "@/lib/library/draft";
import { canKeepLibrary } from "@/lib/library/policy";
import { findShelf } from "@/lib/library/queries/shelf";
import { newOnly } from "@/lib/library/rules/paste";
import {
  archiveLibraryInput,
  keepResultInput,
  saveLibraryInput,
  useLibraryInput,
} from "@/lib/library/schema";
import { canEver } from "@/lib/skp/policy";
import { listWorkResults } from "@/lib/skp/queries/summary";

type Indicators = z.output<typeof saveLibraryInput>["indicators"];

/** Writes one result of the library with its indicators; a change of its unit needs the right on both. */
export const saveLibraryResult = command({
  event: "library.save",
  input: saveLibraryInput,
  load: ({ tx, agencyId, input }) => findShelf(tx, agencyId, input),
  allow: (actor, shelf) =>
    canKeepLibrary(actor, shelf.unitPath) &&
    (shelf.entry === null || canKeepLibrary(actor, shelf.entry.unitPath)),
  run: async ({ tx, agencyId, actor, input, subject }) => {
    const { unitId, positionName, kind, statement } = input;
    const fields = { unitId, positionName, kind, statement };
    const id = subject.entry?.id ?? (await create(tx, { agencyId, createdById: actor.accountId, ...fields }));
    if (subject.entry !== null) {
      const changed = await tx.libraryResult.updateMany({
        where: { agencyId, id, version: input.version, archivedAt: null },
        data: { ...fields, version: { increment: 1 } },
      });
      if (changed.count === 0) reject("LIBRARY_CHANGED");
    }
    await writeIndicators(tx, agencyId, id, input.indicators);
    return { libraryId: id };
  },
  audit: ({ data, input }) => entry(data.libraryId, { statement: input.statement }),
});

/** Takes a result off the shelf. Plans that used it keep what they have. */
export const archiveLibraryResult = command({
  event: "library.archive",
  input: archiveLibraryInput,
  load: ({ tx, agencyId, input }) => findShelf(tx, agencyId, { ...input, unitId: null }),
  allow: (actor, shelf) => shelf.entry !== null && canKeepLibrary(actor, shelf.entry.unitPath),
  run: async ({ tx, agencyId, input, now }) => {
    const changed = await tx.libraryResult.updateMany({
      where: { agencyId, id: input.libraryId, version: input.version, archivedAt: null },
      data: { archivedAt: now, version: { increment: 1 } },
    });
    if (changed.count === 0) reject("LIBRARY_CHANGED");
    return { libraryId: input.libraryId };
  },
  audit: ({ data }) => entry(data.libraryId, {}),
});

/** Puts a result of the library into one's own draft, once. */
export const useLibraryResult = command({
  event: "library.use",
  input: useLibraryInput,
  load: loadPlan,
  allow: (actor, plan) => canEver(actor, plan, "editResults"),
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    await requireWritable({ tx, actor, subject, now });
    const found = await tx.libraryResult.findFirst({
      where: { agencyId, id: input.libraryId, archivedAt: null },
      select: {
        kind: true,
        statement: true,
        indicators: {
          orderBy: { sortOrder: "asc" },
          select: { statement: true, aspect: true, perspective: true, target: true, unit: true },
        },
      },
    });
    if (found === null) reject("NOT_FOUND");
    const additions = newOnly([found], await listWorkResults(tx, agencyId, subject.id));
    if (additions.length === 0) reject("COPY_NOTHING");
    await addResults(tx, subject, additions);
    return { skpId: subject.id };
  },
  audit: ({ subject, input }) => auditOf(subject, { libraryId: input.libraryId }),
});

/** Keeps a result of an agreed plan for everybody with that position in that unit. */
export const keepResult = command({
  event: "library.keep",
  input: keepResultInput,
  load: loadPlan,
  allow: (actor, plan) => canKeepLibrary(actor, plan.unitPath),
  run: async ({ tx, agencyId, actor, input, subject }) => {
    if (subject.state !== "AGREED") reject("WRONG_STATE");
    const results = await listWorkResults(tx, agencyId, subject.id);
    const result = results.find(({ id }) => id === input.resultId) ?? reject("NOT_FOUND");
    const place = { unitId: subject.unitId, positionName: subject.positionName };
    const kept = await tx.libraryResult.findFirst({
      where: { agencyId, ...place, statement: result.statement, archivedAt: null },
      select: { id: true },
    });
    if (kept !== null) return { libraryId: kept.id };
    const { kind, statement } = result;
    const libraryId = await create(tx, { agencyId, createdById: actor.accountId, ...place, kind, statement });
    await writeIndicators(tx, agencyId, libraryId, result.indicators.map(plainIndicator));
    return { libraryId };
  },
  audit: ({ data, input }) => entry(data.libraryId, { resultId: input.resultId }),
});

type NewEntry = Pick<z.output<typeof saveLibraryInput>, "unitId" | "positionName" | "kind" | "statement"> & {
  agencyId: string;
  createdById: string;
};

async function create(tx: Tx, data: NewEntry): Promise<string> {
  return (await tx.libraryResult.create({ data, select: { id: true } })).id;
}

async function writeIndicators(tx: Tx, agencyId: string, resultId: string, rows: Indicators): Promise<void> {
  await tx.libraryIndicator.deleteMany({ where: { agencyId, resultId } });
  await tx.libraryIndicator.createMany({
    data: rows.map((row, sortOrder) => ({ agencyId, resultId, sortOrder, ...row })),
  });
}

const entry = (subjectId: string, detail: Record<string, unknown>) => ({
  subjectType: "LibraryResult",
  subjectId,
  detail,
});
