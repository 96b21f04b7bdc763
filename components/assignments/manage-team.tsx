import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { endTeamAction, releaseLeadAction } from "@/lib/assignments/actions";
import type { Team } from "@/lib/assignments/queries/teams";

/** For the leader of the unit: letting the lead go, ending the team. */
export function ManageTeam({ team, today }: { team: Team; today: string }) {
  return (
    <>
      {team.leadId !== null && (
        <Section title="Ganti ketua">
          <p className="mb-3 max-w-prose">
            Penugasan {team.leadName} sebagai ketua berakhir; tunjuk penggantinya sesudah itu.
          </p>
          <ActionForm action={releaseLeadAction} id="ketua">
            <Hidden name="teamId" value={team.id} />
            <Hidden name="version" value={team.version} />
            <SubmitButton tone="secondary">Lepas ketua</SubmitButton>
          </ActionForm>
        </Section>
      )}
      <Section title="Akhiri tim">
        <p className="mb-3 max-w-prose">
          Penugasan yang berjalan ikut berakhir, yang masih menunggu dibatalkan.
        </p>
        <ActionForm action={endTeamAction} id="akhir">
          <Hidden name="teamId" value={team.id} />
          <Hidden name="version" value={team.version} />
          <DateInput name="endsOn" label="Hari terakhir" defaultValue={today} />
          <SubmitButton tone="danger">Akhiri tim</SubmitButton>
        </ActionForm>
      </Section>
    </>
  );
}
