import { TurnLine } from "@/components/layout/turn-line";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import { formatDayRange, type Zone } from "@/lib/core/dates";
import { formatNip } from "@/lib/core/numbers";
import { fullName } from "@/lib/employees/names";
import { APPROACH_LABEL, FORM_LABEL } from "@/lib/skp/labels";
import type { HeadPerson } from "@/lib/skp/queries/head";
import type { SkpPage } from "@/lib/skp/queries/page";
import { planSentence, planTurn, type Viewer } from "@/lib/skp/sentences";
import { PlanActions } from "./plan-actions";
import { PlanNotices } from "./plan-notices";

type Props = { page: SkpPage; viewer: Viewer; now: Date; zone: Zone };

/** Who, for which year, in which state; one primary action. */
export function PlanHead({ page, viewer, now, zone }: Props) {
  const { head, time } = page;
  const standing = {
    ...head,
    closesAt: time.closesAt,
    appraiserName: nameOf(head.state === "AGREED" ? head.agreedBy : head.appraiser),
  };
  const sentence = planSentence(standing, viewer, now, zone);
  const who = viewer === "SELF" ? "" : `: ${fullName(head.employee)}`;
  return (
    <>
      <TurnLine turn={planTurn(standing, viewer, now, zone)} />
      <PageHead
        title={`SKP ${head.year}${who}`}
        status={<StatusLine tone={sentence.tone}>{sentence.text}</StatusLine>}
        action={<PrimaryAction page={page} viewer={viewer} />}
        quiet={<PlanActions page={page} />}
      />
      <PlanNotices head={head} viewer={viewer} now={now} zone={zone} />
      <div className="mb-6 grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <Person title="Pegawai yang dinilai" person={{ ...head.employee, ...placeOf(head) }} />
        <Person title="Pejabat penilai kinerja" person={head.appraiser} />
      </div>
      <p className="mb-6 text-quiet">
        Periode {formatDayRange(head.startsOn, head.endsOn)} · Pendekatan{" "}
        {APPROACH_LABEL[head.approach].toLowerCase()} · {FORM_LABEL[head.form]}
      </p>
    </>
  );
}

function nameOf(person: HeadPerson | null): string | null {
  return person === null ? null : fullName(person);
}

/** The plan is about the position it was made for, also after a move. */
function placeOf({ positionName, unitName }: { positionName: string; unitName: string }) {
  return { positionName, unitName };
}

function PrimaryAction({ page, viewer }: Pick<Props, "page" | "viewer">) {
  const { actions, head } = page;
  const href = `/skp/${head.id}/periksa`;
  if (actions.includes("submit")) return <ButtonLink href={href}>Periksa dan ajukan</ButtonLink>;
  if (actions.includes("agree")) return <ButtonLink href={href}>Periksa dan putuskan</ButtonLink>;
  if (head.revision === 0) return null;
  const label = viewer === "SELF" ? "Catat progres" : "Lihat progres";
  return <ButtonLink href={`/progres/${head.id}`}>{label}</ButtonLink>;
}

function Person({ title, person }: { title: string; person: HeadPerson | null }) {
  return (
    <section aria-label={title}>
      <h2 className="text-base">{title}</h2>
      {person === null ? (
        <p className="text-quiet">Belum diatur. Minta admin kepegawaian mengatur atasan langsung.</p>
      ) : (
        <DescriptionList
          items={[
            { term: "Nama", value: fullName(person) },
            { term: "NIP", value: person.nip === null ? "Tidak ada" : formatNip(person.nip) },
            { term: "Pangkat/gol.", value: person.rank ?? "Tidak ada" },
            { term: "Jabatan", value: person.positionName ?? "Belum tercatat" },
            { term: "Unit kerja", value: person.unitName ?? "Belum tercatat" },
          ]}
        />
      )}
    </section>
  );
}
