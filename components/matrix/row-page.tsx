import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/core/dates";
import type { SavedDraft } from "@/lib/core/drafts";
import { fullName } from "@/lib/employees/names";
import type { MatrixRow, SeenPerson } from "@/lib/matrix/page-data";
import { PlanTrail } from "./matrix-view";
import { RowForm } from "./row-form";
import { RowRoles } from "./row-roles";
import { planWords, rowHref } from "./words";

type Props = {
  frame: MatrixRow;
  person: SeenPerson;
  own: boolean;
  draft: { name: string; saved: SavedDraft | null };
  zone: Zone;
};

/** One person of the matrix: the roles as they are to be written, and where they stand in the plan. */
export function RowPage({ frame, person, own, draft, zone }: Props) {
  const { plan, canWrite } = frame;
  const name = fullName(person);
  const facts = [person.positionName, person.unitName, person.seesPlan ? planWords(person) : null];
  return (
    <>
      <PlanTrail page={frame} own={own} current={name} />
      <PageHead
        title={`Peran ${name}`}
        status={<p className="max-w-prose">{facts.filter((fact) => fact !== null).join(" · ")}</p>}
        quiet={
          <>
            {person.plan !== null && person.teamMatrix !== "NONE" && (
              <ButtonLink tone="quiet" href={`/skp/${person.plan.id}/matriks`}>
                {person.teamMatrix === "LEADS" ? "Matriks timnya" : "Jadikan ketua tim: buka matriksnya"}
              </ButtonLink>
            )}
            {canWrite && person.memberId !== null && (
              <ButtonLink tone="quiet" href={`${rowHref(plan, person)}/keluarkan`}>
                Keluarkan dari matriks
              </ButtonLink>
            )}
          </>
        }
      />
      {canWrite && (
        <Section title="Peran hasil">
          <RowForm frame={frame} person={person} draft={draft} zone={zone} />
        </Section>
      )}
      {(!canWrite || person.roles.length > 0) && (
        <Section title="Peran dan SKP" id="skp">
          <RowRoles frame={frame} person={person} free={frame.free} />
        </Section>
      )}
    </>
  );
}
