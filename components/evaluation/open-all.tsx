import { ActionForm } from "@/components/form/action-form";
import { FormScope } from "@/components/form/form-scope";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { StatusLine } from "@/components/ui/status-line";
import { formatDateTime, formatDeadline, type Zone } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import { openEvaluationsAction } from "@/lib/evaluation/actions";
import type { OpenAllPage } from "@/lib/evaluation/queries/team-page";
import { subperiodLabel } from "@/lib/periods/labels";
import { windowState } from "@/lib/periods/rules";

type Props = { page: OpenAllPage; zone: Zone; now: Date };

/** HR admin opens the evaluations of a whole subperiod; what is already open stays. */
export function OpenAll({ page, zone, now }: Props) {
  const { subperiod, subperiods, counts } = page;
  const open = subperiod.periodState === "OPEN" && windowState(subperiod, [], now) === "OPEN";
  const missing = Math.max(0, counts.agreed - counts.opened);
  return (
    <>
      <form action="/evaluasi/buka" method="get" className="mb-6 flex flex-wrap items-end gap-3">
        <FormScope filter>
          <Select
            name="subperiode"
            label="Periode"
            emptyLabel="Periode terbaru"
            options={subperiods.map((one) => ({
              value: one.id,
              label: `${subperiodLabel(one)} ${one.year}`,
            }))}
            defaultValue={subperiod.id}
          />
        </FormScope>
        <Button type="submit" tone="secondary">
          Tampilkan
        </Button>
      </form>
      <DescriptionList
        items={[
          { term: "Periode", value: `${subperiodLabel(subperiod)} ${subperiod.year}` },
          {
            term: "Jadwal evaluasi",
            value: `${formatDateTime(subperiod.opensAt, zone)} sampai ${formatDeadline(subperiod.closesAt, zone)}`,
          },
          { term: "SKP yang disepakati", value: formatNumber(counts.agreed) },
          { term: "Evaluasi yang sudah dibuka", value: formatNumber(counts.opened) },
        ]}
      />
      <div className="mt-6">
        {!open && <StatusLine>Evaluasi dapat dibuka selama jadwalnya berjalan.</StatusLine>}
        {open && missing === 0 && (
          <StatusLine tone="done">Semua evaluasi periode ini sudah dibuka.</StatusLine>
        )}
        {open && missing > 0 && (
          <ActionForm action={openEvaluationsAction}>
            <Hidden name="subperiodId" value={subperiod.id} />
            <SubmitButton pendingText="Membuka...">{`Buka ${formatNumber(missing)} evaluasi`}</SubmitButton>
          </ActionForm>
        )}
      </div>
    </>
  );
}
