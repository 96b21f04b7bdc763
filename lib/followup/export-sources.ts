import "server-only";
import { formatDay } from "@/lib/core/dates";
import { monthSpan } from "@/lib/credit/labels";
import { loadAccounts } from "@/lib/credit/queries/account";
import { formatPoints } from "@/lib/credit/rules/points";
import type { ExportKind, Predicate, SubperiodKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import { PREDICATES } from "@/lib/handover/rules/report";
import { POSITION_LEVEL_LABELS } from "@/lib/organization/labels";
import { subperiodLabel } from "@/lib/periods/labels";

/** People or units read at once. */
const CHUNK = 2000;

export type ExportAsked = { agencyId: string; unitPath: string; subperiodId: string | null; now: Date };

/** Some rows after a place in the list, and the place where the next begin; null: these were the last. */
export type Chunk = { rows: string[][]; read: number; next: string | null };

/** A list that can be read piece by piece, always in the same order. */
export type ExportSource = {
  header: (tx: Tx, asked: ExportAsked) => Promise<string[]>;
  /** How many people or units there are to read. */
  count: (tx: Tx, asked: ExportAsked) => Promise<number>;
  chunk: (tx: Tx, asked: ExportAsked, after: string) => Promise<Chunk>;
};

const FIRST = "00000000-0000-0000-0000-000000000000";
export const START = { RECAP: "", ALLOWANCE: FIRST, CREDIT: FIRST } as const satisfies Record<
  ExportKind,
  string
>;

const counted = (rows: { n: number }[]): number => rows[0]?.n ?? 0;
const chunkOf = (rows: string[][], keys: readonly string[]): Chunk => ({
  rows,
  read: keys.length,
  next: keys.length < CHUNK ? null : (keys.at(-1) ?? null),
});

type AllowanceRow = {
  id: string;
  nip: string | null;
  name: string;
  unitName: string | null;
  positionName: string | null;
  predicate: Predicate | null;
  percent: string | null;
  decidedOn: Date | null;
  year: number;
  kind: SubperiodKind;
  number: number;
};

const allowance: ExportSource = {
  header: async (tx, { agencyId }) => {
    const shares = await tx.allowanceShare.count({ where: { agencyId } });
    const columns = ["NIP", "Nama", "Jabatan", "Unit kerja", "Tahun", "Periode", "Predikat", "Ditetapkan"];
    return shares === 0 ? columns : [...columns, "Persentase"];
  },
  count: async (tx, { agencyId, unitPath }) =>
    counted(
      await tx.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM "Employee" e JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
        WHERE e."agencyId" = ${agencyId}::uuid AND e."leftOn" IS NULL AND e."needsSkp" AND starts_with(u."path", ${unitPath})`,
    ),
  chunk: async (tx, { agencyId, unitPath, subperiodId, now }, after) => {
    const shares = await tx.allowanceShare.count({ where: { agencyId } });
    const rows = await tx.$queryRaw<AllowanceRow[]>`
      SELECT e."id", e."nip", e."name", u."name" AS "unitName", o."name" AS "positionName", v."predicate",
        (v."decidedAt" AT TIME ZONE g."timeZone")::date AS "decidedOn",
        (SELECT w."percent"::text FROM "AllowanceShare" w WHERE w."agencyId" = e."agencyId" AND w."predicate" = v."predicate") AS "percent",
        p."year", s."kind", s."number"
      FROM "Employee" e
      JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
      JOIN "Agency" g ON g."id" = e."agencyId"
      JOIN "Subperiod" s ON s."agencyId" = e."agencyId" AND s."id" = ${subperiodId}::uuid
      JOIN "Period" p ON p."agencyId" = s."agencyId" AND p."id" = s."periodId"
      LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
      LEFT JOIN LATERAL (SELECT v."predicate", v."decidedAt" FROM "Evaluation" v WHERE v."agencyId" = e."agencyId"
        AND v."employeeId" = e."id" AND v."subperiodId" = s."id" AND v."predicate" IS NOT NULL AND v."releasedAt" <= ${now}
        AND v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') ORDER BY v."decidedAt" DESC LIMIT 1) v ON true
      WHERE e."agencyId" = ${agencyId}::uuid AND e."id" > ${after}::uuid AND e."leftOn" IS NULL AND e."needsSkp"
        AND starts_with(u."path", ${unitPath})
      ORDER BY e."id" LIMIT ${CHUNK}`;
    const lines = rows.map((row) => [
      row.nip ?? "",
      row.name,
      row.positionName ?? "",
      row.unitName ?? "",
      String(row.year),
      subperiodLabel(row),
      row.predicate === null ? "Belum dinilai" : PREDICATE_LABEL[row.predicate],
      row.decidedOn === null ? "" : formatDay(row.decidedOn),
      ...(shares === 0 ? [] : [(row.percent ?? "").replace(".", ",")]),
    ]);
    return chunkOf(
      lines,
      rows.map(({ id }) => id),
    );
  },
};

const recap: ExportSource = {
  header: () =>
    Promise.resolve([
      "Kode unit",
      "Unit",
      "Di bawah",
      "Pegawai",
      "Dinilai",
      ...PREDICATES.map((one) => PREDICATE_LABEL[one]),
    ]),
  count: async (tx, { agencyId, unitPath }) =>
    counted(
      await tx.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM "Unit" u
        WHERE u."agencyId" = ${agencyId}::uuid AND starts_with(u."path", ${unitPath})`,
    ),
  chunk: async (tx, { agencyId, unitPath, subperiodId }, after) => {
    const rows = await tx.$queryRaw<
      {
        path: string;
        code: string;
        name: string;
        parent: string | null;
        wanted: number;
        counts: Record<string, number>;
      }[]
    >`
      SELECT u."path", u."code", u."name", o."name" AS "parent",
        coalesce((SELECT t."total" FROM "UnitTally" t WHERE t."agencyId" = u."agencyId" AND t."unitId" = u."id"
          AND t."scopeId" = u."agencyId" AND t."measure" = 'EMPLOYEES' AND t."bucket" = 'ALL'), 0) AS "wanted",
        coalesce((SELECT jsonb_object_agg(t."bucket", t."total") FROM "UnitTally" t WHERE t."agencyId" = u."agencyId"
          AND t."unitId" = u."id" AND t."scopeId" = ${subperiodId}::uuid AND t."measure" = 'PREDICATES'), '{}') AS "counts"
      FROM "Unit" u LEFT JOIN "Unit" o ON o."agencyId" = u."agencyId" AND o."id" = u."parentId"
      WHERE u."agencyId" = ${agencyId}::uuid AND u."path" > ${after} AND starts_with(u."path", ${unitPath})
      ORDER BY u."path" LIMIT ${CHUNK}`;
    const lines = rows.map(({ code, name, parent, wanted, counts }) => {
      const each = PREDICATES.map((one) => counts[one] ?? 0);
      const rated = each.reduce((sum, count) => sum + count, 0);
      return [code, name, parent ?? "", String(wanted), String(rated), ...each.map(String)];
    });
    return chunkOf(
      lines,
      rows.map(({ path }) => path),
    );
  },
};

const credit: ExportSource = {
  header: () =>
    Promise.resolve([
      "NIP",
      "Nama",
      "Jabatan",
      "Unit kerja",
      "Jenjang",
      "Tahun",
      "Dasar",
      "Bulan",
      "Predikat",
      "Angka kredit",
      "Kumulatif",
      "Kurang untuk pangkat",
      "Kurang untuk jenjang",
    ]),
  count: async (tx, { agencyId, unitPath }) =>
    counted(
      await tx.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM "Employee" e JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
        JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId" AND o."level"::text LIKE 'JF\\_%'
        WHERE e."agencyId" = ${agencyId}::uuid AND e."status" = 'PNS' AND e."leftOn" IS NULL AND starts_with(u."path", ${unitPath})`,
    ),
  chunk: async (tx, { agencyId, unitPath, now }, after) => {
    const people = await tx.$queryRaw<{ id: string }[]>`
      SELECT e."id" FROM "Employee" e JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
      JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId" AND o."level"::text LIKE 'JF\\_%'
      WHERE e."agencyId" = ${agencyId}::uuid AND e."id" > ${after}::uuid AND e."status" = 'PNS' AND e."leftOn" IS NULL
        AND starts_with(u."path", ${unitPath})
      ORDER BY e."id" LIMIT ${CHUNK}`;
    const ids = people.map(({ id }) => id);
    const accounts = await loadAccounts(tx, agencyId, ids, now);
    const lines = accounts.flatMap((account) => {
      const { nip, name, positionName, unitName, level, missing, basis } = account;
      const who = [
        nip ?? "",
        name,
        positionName ?? "",
        unitName ?? "",
        level === null ? "" : POSITION_LEVEL_LABELS[level],
      ];
      const need = [
        missing === null ? "" : formatPoints(missing.rank),
        missing?.level === null || missing === null ? "" : formatPoints(missing.level),
      ];
      const start = basis
        ? [
            [
              ...who,
              "",
              `Angka kredit dasar, ${basis.source}`,
              "",
              "",
              formatPoints(basis.points),
              formatPoints(basis.points),
              ...need,
            ],
          ]
        : [];
      return [
        ...start,
        ...account.rows.map((row) => [
          ...who.slice(0, 4),
          POSITION_LEVEL_LABELS[row.level],
          String(row.year),
          row.kind === "YEAR" ? "Tahunan" : "Proporsional",
          monthSpan(row),
          PREDICATE_LABEL[row.predicate],
          formatPoints(row.points),
          formatPoints(row.sum),
          ...need,
        ]),
      ];
    });
    return chunkOf(lines, ids);
  },
};

export const SOURCES: Record<ExportKind, ExportSource> = {
  RECAP: recap,
  ALLOWANCE: allowance,
  CREDIT: credit,
};
