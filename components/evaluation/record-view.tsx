import { OrganisationLine } from "@/components/evaluation/organisation-line";
import { RecordBehaviours } from "@/components/evaluation/record-behaviours";
import { RecordCompetencies } from "@/components/evaluation/record-competencies";
import { RecordHead } from "@/components/evaluation/record-head";
import { RecordOutcome } from "@/components/evaluation/record-outcome";
import { RecordResults } from "@/components/evaluation/record-results";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { ConsideredValues } from "@/lib/achievement/queries/used";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatDateTime, formatDayRange } from "@/lib/core/dates";
import { formatNip } from "@/lib/core/numbers";
import type { EvaluationPage } from "@/lib/dialogue/evaluation-page";
import { seesRatings } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { ended } from "@/lib/evaluation/rules/sentence";
import { isPublished } from "@/lib/evaluation/rules/states";

type Props = Omit<EvaluationPage, "talk"> & { actor: AgencyActor; now: Date };

/** The whole record, in the order of the official sheet. */
export function RecordView({ record, considered, actor, now }: Props) {
  const { timeZone: zone } = actor;
  const ratingsKnown = seesRatings(actor, record, now) && record.state !== "SELF_REVIEW";
  return (
    <>
      <RecordHead record={record} actor={actor} now={now} />
      <div className="mb-8">
        <DescriptionList
          items={[
            { term: "Pegawai", value: person(record.employeeName, record.employeeNip) },
            { term: "Jabatan", value: `${record.positionName}, ${record.unitName}` },
            {
              term: "Pejabat penilai kinerja",
              value: record.appraiser
                ? person(record.appraiser.name, record.appraiser.nip)
                : "Belum ditetapkan",
            },
            { term: "Masa yang dinilai", value: formatDayRange(record.startsOn, record.endsOn) },
            ...organisationItems(record, considered),
          ]}
        />
      </div>
      {ratingsKnown && <RecordOutcome record={record} zone={zone} />}
      {record.objection && (
        <Section id="keberatan" title="Keberatan">
          <p className="max-w-prose whitespace-pre-line">{record.objection.reason}</p>
          <p>
            <ButtonLink tone="quiet" href={`/keberatan/${record.id}`}>
              Buka jalannya keberatan
            </ButtonLink>
          </p>
          <p className="text-sm text-quiet">
            {ended(
              `Diajukan ${formatDateTime(record.objection.filedAt, zone)} kepada ${record.objection.directedToName ?? "atasan pejabat penilai"}`,
            )}
          </p>
        </Section>
      )}
      <SelfNote record={record} />
      <RecordResults record={record} ratingsKnown={ratingsKnown} zone={zone} now={now} />
      <RecordBehaviours record={record} ratingsKnown={ratingsKnown} zone={zone} now={now} />
      <RecordCompetencies record={record} ratingsKnown={ratingsKnown} />
    </>
  );
}

/** The value of the appraiser's unit, and of the unit the person leads. */
function organisationItems(record: EvaluationRecord, { appraiser, own }: ConsideredValues) {
  const { subperiodId, organisationValue: frozen } = record;
  const decided = isPublished(record.state);
  return [
    {
      term: "Capaian kinerja organisasi",
      value: (
        <OrganisationLine unit={appraiser} subperiodId={subperiodId} frozen={frozen} decided={decided} />
      ),
    },
    ...(own === null
      ? []
      : [
          {
            term: "Capaian unit yang dipimpinnya",
            value: <OrganisationLine unit={own} subperiodId={subperiodId} />,
          },
        ]),
  ];
}

function SelfNote({ record }: { record: EvaluationRecord }) {
  if (record.selfNote === null && record.selfSkippedReason === null) return null;
  return (
    <Section title="Penilaian mandiri">
      {record.selfNote && <p className="max-w-prose whitespace-pre-line">{record.selfNote}</p>}
      {record.selfSkippedReason && (
        <p className="max-w-prose">
          Penilaian dimulai tanpa penilaian mandiri, dengan alasan: {record.selfSkippedReason}
        </p>
      )}
    </Section>
  );
}

function person(name: string, nip: string | null): string {
  return nip === null ? name : `${name}, NIP ${formatNip(nip)}`;
}
