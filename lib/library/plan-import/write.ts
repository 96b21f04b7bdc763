import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { Writes } from "./compose";

const CHUNK = 2_000;

/** Runs a statement for chunks of rows, each chunk one JSON parameter. */
async function inChunks<Row>(rows: readonly Row[], write: (json: string) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK)
    await write(JSON.stringify(rows.slice(start, start + CHUNK)));
}

export function insertResults(tx: Tx, agencyId: string, rows: Writes["newResults"]): Promise<void> {
  return inChunks(
    rows,
    (json) => tx.$executeRaw`
      INSERT INTO "WorkResult" ("agencyId", "id", "skpId", "kind", "sortOrder", "statement", "assignedBy", "servesText")
      SELECT ${agencyId}::uuid, r."id", r."skpId", r."kind"::"WorkResultKind", r."sortOrder", r."statement", r."assignedBy",
        r."servesText"
      FROM jsonb_to_recordset(${json}::jsonb) AS r("id" uuid, "skpId" uuid, "kind" text, "sortOrder" int, "statement" text,
        "assignedBy" text, "servesText" text)`,
  );
}

/** The version tells an employee who has the result open that it changed. */
export function updateResults(tx: Tx, agencyId: string, rows: Writes["changedResults"]): Promise<void> {
  return inChunks(
    rows,
    (json) => tx.$executeRaw`
      UPDATE "WorkResult" w SET "kind" = r."kind"::"WorkResultKind", "sortOrder" = r."sortOrder", "assignedBy" = r."assignedBy",
        "servesText" = r."servesText", "version" = w."version" + 1
      FROM jsonb_to_recordset(${json}::jsonb) AS r("id" uuid, "kind" text, "sortOrder" int, "assignedBy" text, "servesText" text)
      WHERE w."agencyId" = ${agencyId}::uuid AND w."id" = r."id"`,
  );
}

export function insertIndicators(tx: Tx, agencyId: string, rows: Writes["newIndicators"]): Promise<void> {
  return inChunks(
    rows,
    (json) => tx.$executeRaw`
      INSERT INTO "Indicator" ("agencyId", "id", "workResultId", "sortOrder", "aspect", "secondAspect", "perspective", "statement",
        "target", "unit")
      SELECT ${agencyId}::uuid, r."id", r."workResultId", r."sortOrder", r."aspect"::"Aspect", r."secondAspect"::"Aspect",
        r."perspective"::"Perspective", r."statement", r."target", r."unit"
      FROM jsonb_to_recordset(${json}::jsonb) AS r("id" uuid, "workResultId" uuid, "sortOrder" int, "aspect" text,
        "secondAspect" text, "perspective" text, "statement" text, "target" text, "unit" text)`,
  );
}

export function updateIndicators(tx: Tx, agencyId: string, rows: Writes["changedIndicators"]): Promise<void> {
  return inChunks(
    rows,
    (json) => tx.$executeRaw`
      UPDATE "Indicator" i SET "aspect" = r."aspect"::"Aspect", "secondAspect" = r."secondAspect"::"Aspect",
        "perspective" = r."perspective"::"Perspective", "statement" = r."statement", "target" = r."target", "unit" = r."unit"
      FROM jsonb_to_recordset(${json}::jsonb) AS r("id" uuid, "aspect" text, "secondAspect" text, "perspective" text,
        "statement" text, "target" text, "unit" text)
      WHERE i."agencyId" = ${agencyId}::uuid AND i."id" = r."id"`,
  );
}

/** Every change of content advances the plan's version: who agrees, agrees to what was read. */
export async function touchPlans(tx: Tx, agencyId: string, plans: string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Skp" s SET "version" = s."version" + 1
    FROM unnest(${plans}::uuid[]) AS plan WHERE s."agencyId" = ${agencyId}::uuid AND s."id" = plan`;
}
