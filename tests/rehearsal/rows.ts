import type pg from "pg";

/** What forms write to, and how it is read back under the names of their fields. */
export type RowKind = "evaluation" | "progress" | "dialogue" | "result";

/** One row that is written to again and again. `values` are read as the form's fields. */
export type Stored = { version: number; values: Record<string, string>; events: number };

/** $1 is the id. `events`: how often the audit chain says that it was written. */
const READ: Record<RowKind, string> = {
  evaluation: `SELECT e."version", ${eventsOf(`a."subjectId" = e."id" AND a."event" LIKE 'evaluation.%'`)},
      jsonb_build_object('state', e."state", 'predicate', e."predicate", 'note', e."selfNote", 'resultRating', e."resultRating",
        'resultReason', e."resultReason", 'behaviourRating', e."behaviourRating", 'behaviourReason', e."behaviourReason",
        'recommendation', e."recommendation", 'distributionReason', e."distributionReason")
      || (SELECT coalesce(jsonb_object_agg('results.' || r."workResultId" || '.' || f.name, f.value), '{}') FROM "ResultRating" r,
            LATERAL (VALUES ('rating', r."rating"::text), ('reason', r."reason"), ('selfText', r."selfText")) f(name, value)
          WHERE r."agencyId" = e."agencyId" AND r."evaluationId" = e."id")
      || (SELECT coalesce(jsonb_object_agg('behaviours.' || b."value" || '.' || f.name, f.value), '{}') FROM "BehaviourRating" b,
            LATERAL (VALUES ('rating', b."rating"::text), ('reason', b."reason"), ('selfText', b."selfText")) f(name, value)
          WHERE b."agencyId" = e."agencyId" AND b."evaluationId" = e."id")
      || (SELECT coalesce(jsonb_object_agg('competencies.' || c."competency" || '.' || f.name, f.value), '{}') FROM "CompetencyRating" c,
            LATERAL (VALUES ('level', c."level"::text), ('reason', c."reason"), ('selfLevel', c."selfLevel"::text)) f(name, value)
          WHERE c."agencyId" = e."agencyId" AND c."evaluationId" = e."id") AS "values"
    FROM "Evaluation" e WHERE e."id" = $1`,
  progress: `SELECT p."version", ${eventsOf(`a."event" = 'progress.record' AND a."detail"->>'indicatorId' = p."indicatorId"::text
      AND a."detail"->>'subperiodId' = p."subperiodId"::text`)},
      jsonb_build_object('realisation', p."realisation", 'note', p."note") AS "values"
    FROM "ProgressEntry" p WHERE p."id" = $1`,
  dialogue: `SELECT d."version", ${eventsOf(`a."subjectId" = d."id" AND a."event" = 'dialogue.writeNotes'`)},
      jsonb_build_object('notes', d."notes", 'appreciation', d."appreciation") AS "values"
    FROM "Dialogue" d WHERE d."id" = $1`,
  result: `SELECT r."version", ${eventsOf(`a."event" = 'skp.result.save' AND a."detail"->>'resultId' = r."id"::text`)},
      jsonb_build_object('statement', r."statement", 'assignedBy', r."assignedBy", 'indicators.0.statement', i."statement",
        'indicators.0.target', i."target") AS "values"
    FROM "WorkResult" r JOIN LATERAL (SELECT * FROM "Indicator" i WHERE i."agencyId" = r."agencyId"
      AND i."workResultId" = r."id" ORDER BY i."sortOrder" LIMIT 1) i ON true WHERE r."id" = $1`,
};

function eventsOf(condition: string): string {
  return `(SELECT count(*)::int FROM "AuditEvent" a WHERE a."outcome" = 'DONE' AND ${condition}) AS "events"`;
}

/** The row as it stands in the database; an empty field reads "". */
export async function readRow(client: pg.Client, kind: RowKind, id: string): Promise<Stored> {
  const { rows } = await client.query<{
    version: number;
    events: number;
    values: Record<string, string | null>;
  }>(READ[kind], [id]);
  const [row] = rows;
  if (row === undefined) throw new Error(`The ${kind} ${id} is gone.`);
  const values = Object.fromEntries(Object.entries(row.values).map(([name, value]) => [name, value ?? ""]));
  return { version: row.version, events: row.events, values };
}
