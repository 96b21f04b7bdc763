import { NextStep } from "@/components/evaluation/next-step";
import { TurnLine } from "@/components/layout/turn-line";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import type { AgencyActor } from "@/lib/auth/actor";
import { availableActions, seesRatings } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { type Standing, stateSentence, stateTurn } from "@/lib/evaluation/rules/sentence";
import { isPublished } from "@/lib/evaluation/rules/states";
import { hasDocument } from "@/lib/evaluation/standing";
import { documentSteps } from "@/lib/handover/policy";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { record: EvaluationRecord; actor: AgencyActor; now: Date };

/** Whose evaluation, where it stands, and the one thing to do next. */
export function RecordHead({ record, actor, now }: Props) {
  const own = record.employeeId === actor.employeeId;
  const period = `${subperiodLabel(record)} ${record.year}`;
  const actions = availableActions(actor, record, now);
  return (
    <>
      <EvaluationTurn record={record} actor={actor} now={now} />
      <Breadcrumb parents={[{ href: "/evaluasi", label: "Evaluasi" }]} current={period} />
      <PageHead
        title={own ? `Evaluasi saya, ${period}` : `Evaluasi ${record.employeeName}, ${period}`}
        status={<EvaluationStatus record={record} actor={actor} now={now} />}
        action={<NextStep id={record.id} actions={actions} steps={documentSteps(actor, record, now)} />}
        quiet={
          <>
            {actions.includes("OBJECT") && (
              <ButtonLink tone="quiet" href={`/evaluasi/${record.id}/keberatan`}>
                Ajukan keberatan
              </ButtonLink>
            )}
            {(actions.includes("PROPOSE_REUSE") || actions.includes("ANSWER_REUSE")) && (
              <ButtonLink tone="quiet" href={`/evaluasi/${record.id}/pakai-lama`}>
                {actions.includes("ANSWER_REUSE")
                  ? "Jawab usul memakai hasil unit lama"
                  : "Pakai hasil unit lama"}
              </ButtonLink>
            )}
            {actions.includes("REOPEN") && (
              <ButtonLink tone="quiet" href={`/evaluasi/${record.id}/buka-kembali`}>
                Buka kembali
              </ButtonLink>
            )}
            {record.edition > 1 && (
              <ButtonLink tone="quiet" href={`/evaluasi/${record.id}/edisi/${record.edition - 1}`}>
                Edisi sebelumnya
              </ButtonLink>
            )}
            <ButtonLink tone="quiet" href={`/skp/${record.skpId}`}>
              Lihat SKP
            </ButtonLink>
            <ButtonLink tone="quiet" href={`/dokumen-evaluasi/${record.id}`}>
              Dokumen dan batas waktu
            </ButtonLink>
            {isPublished(record.state) && seesRatings(actor, record, now) && (
              <>
                <ButtonLink tone="quiet" href={`/evaluasi/${record.id}/penjelasan`}>
                  Mengapa predikat ini?
                </ButtonLink>
                {!own && (
                  <ButtonLink tone="quiet" href={`/rekomendasi/${record.id}`}>
                    Rekomendasi
                  </ButtonLink>
                )}
                <a
                  href={`/api/unduh/evaluasi/${record.id}`}
                  className="inline-flex min-h-11 items-center px-4 py-2 font-semibold"
                >
                  Unduh PDF
                </a>
                {hasDocument(record) && (
                  <a
                    href={`/api/unduh/evaluasi/${record.id}/dokumen`}
                    className="inline-flex min-h-11 items-center px-4 py-2 font-semibold"
                  >
                    Unduh dokumen evaluasi
                  </a>
                )}
              </>
            )}
          </>
        }
      />
    </>
  );
}

/** The state as a sentence to this viewer. */
export function EvaluationStatus({ record, actor, now }: Props) {
  const { text, tone } = stateSentence(standingOf(record), actor.employeeId, actor.timeZone, now);
  return <StatusLine tone={tone}>{text}</StatusLine>;
}

/** Whose turn it is, for the phase strip; the first thing on a page of an evaluation. */
export function EvaluationTurn({ record, actor, now }: Props) {
  return <TurnLine turn={stateTurn(standingOf(record), actor.employeeId, actor.timeZone, now)} />;
}

function standingOf({ appraiser, ...record }: EvaluationRecord): Standing {
  return {
    ...record,
    appraiserId: appraiser?.id ?? null,
    appraiserName: appraiser?.name ?? null,
    delivered: isSet(record.document?.deliveredAt),
    objectionDecided: isSet(record.objection?.decidedAt),
  };
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined;
