import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { formatLongDay, isoDay, type Zone } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import { fullName } from "@/lib/employees/names";
import { rankText } from "@/lib/employees/reference";
import { BEHAVIOUR_VALUES, type BehaviourValue } from "@/lib/skp/behaviour-values";
import { expectationText, type SkpContent, targetText } from "@/lib/skp/content";
import type { HeadPerson, SkpHead } from "@/lib/skp/queries/head";
import { getSkp } from "@/lib/skp/queries/summary";
import { termText } from "@/lib/skp/term-text";
import type { DocumentResult, PersonBlock, SkpDocument } from "./types";

/** Everything the official form of a plan prints; null when the actor may not see it. A draft unless it is agreed. */
export async function getSkpDocument(
  tx: Tx,
  actor: Actor,
  skpId: string,
): Promise<{ head: SkpHead; document: SkpDocument } | null> {
  const skp = await getSkp(tx, actor, skpId);
  if (skp === null) return null;
  const { head, content } = skp;
  const agency = await tx.agency.findUniqueOrThrow({
    where: { id: head.agencyId },
    select: { name: true, place: true },
  });
  const served = await listServedIndicators(tx, head);
  const agreed = head.state === "AGREED";
  const document: SkpDocument = {
    agencyName: agency.name,
    periodText: periodText(head),
    approach: head.approach,
    form: head.form,
    employee: { ...blockOf(head.employee), position: head.positionName, unit: head.unitName },
    ...signatures(head, agreed),
    place: agency.place,
    dateText: agreed && head.agreedAt !== null ? signedOn(head.agreedAt, actor.timeZone) : "",
    revision: head.revision,
    isDraft: !agreed,
    results: resultsOf(content, served),
    behaviours: behavioursOf(content),
    resources: termsOf(content, "RESOURCE"),
    accountability: termsOf(content, "ACCOUNTABILITY"),
    consequences: termsOf(content, "CONSEQUENCE"),
  };
  return { head, document };
}

const KIND_ORDER = ["MAIN", "ADDITIONAL"] as const;

/** Whose plan it was to decide, and who decided when that was somebody else. */
function signatures({ appraiser, agreedBy, agreedFor }: SkpHead, agreed: boolean) {
  if (!agreed || agreedBy === null) return { appraiser: blockOf(appraiser) };
  if (agreedFor === null || agreedFor.id === agreedBy.id) return { appraiser: blockOf(agreedBy) };
  return { appraiser: blockOf(agreedFor), signer: blockOf(agreedBy) };
}

/** Indicators of the served results of leaders, which the form prints with the result (PermenPANRB 6/2022 p.59 *). */
export async function listServedIndicators(
  tx: Reads,
  head: Pick<SkpHead, "agencyId" | "id">,
): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; text: string }[]>`
    SELECT r."id", string_agg(i."statement", '; ' ORDER BY i."sortOrder", i."id") AS "text"
    FROM "WorkResult" r
    JOIN "WorkResult" t ON t."agencyId" = r."agencyId" AND t."id" = r."servesId"
    JOIN "Skp" s ON s."agencyId" = t."agencyId" AND s."id" = t."skpId" AND s."form" = 'LEADER'
    JOIN "Indicator" i ON i."agencyId" = t."agencyId" AND i."workResultId" = t."id"
    WHERE r."agencyId" = ${head.agencyId}::uuid AND r."skpId" = ${head.id}::uuid
    GROUP BY r."id"`;
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** "1 JANUARI SD 31 DESEMBER TAHUN 2026" */
export function periodText({ startsOn, endsOn, year }: SkpHead): string {
  const dayMonth = (day: Date) => formatLongDay(day).replace(/ \d{4}$/, "");
  return `${dayMonth(startsOn)} SD ${dayMonth(endsOn)} TAHUN ${year}`.toUpperCase();
}

function signedOn(moment: Date, zone: Zone): string {
  return formatLongDay(new Date(isoDay(moment, zone)));
}

function blockOf(person: HeadPerson | null): PersonBlock {
  return {
    name: person === null ? "" : fullName(person),
    nip: person?.nip ?? null,
    rank: rankText(person?.rank),
    position: person?.positionName ?? "",
    unit: person?.unitName ?? "",
  };
}

/** Main results first; the numbers go on through the additional ones, as in the worked examples (p.133, 137, 183). */
function resultsOf({ results }: SkpContent, served: Map<string, string>): DocumentResult[] {
  return results
    .toSorted((one, other) => KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind))
    .map((result, index) => ({
      kind: result.kind,
      number: index + 1,
      statement: result.statement,
      assignedBy: result.assignedBy,
      servesStatement: result.servesText ?? result.servesStatement,
      servesIndicator:
        result.servesText === null ? (result.servesIndicator ?? served.get(result.id) ?? null) : null,
      indicators: result.indicators.map((row) => ({
        statement: row.statement,
        target: targetText(row),
        aspect: row.aspect,
        secondAspect: row.secondAspect,
        perspective: row.perspective,
      })),
    }));
}

function behavioursOf({ expectations }: SkpContent): SkpDocument["behaviours"] {
  return (Object.keys(BEHAVIOUR_VALUES) as BehaviourValue[]).map((value) => ({
    value,
    title: BEHAVIOUR_VALUES[value].title,
    guides: BEHAVIOUR_VALUES[value].guides,
    expectations: expectations.filter((row) => row.value === value).map(expectationText),
  }));
}

function termsOf({ terms, results }: SkpContent, kind: SkpContent["terms"][number]["kind"]): string[] {
  return terms.filter((term) => term.kind === kind).map((term) => termText(term, results));
}
