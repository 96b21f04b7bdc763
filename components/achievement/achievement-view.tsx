import { DistributionFigure } from "@/components/achievement/distribution-figure";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import { ACHIEVEMENT_LABEL, BASIS_LABEL } from "@/lib/achievement/labels";
import type { AchievementPage, StoredAchievement } from "@/lib/achievement/queries/unit";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { exactFromColumn, formatExact } from "@/lib/core/quantity";
import { subperiodLabel } from "@/lib/periods/labels";
import { AchievementForm } from "./achievement-form";

type Props = { page: AchievementPage; zone: Zone; changing: boolean };

/** The achievement of one unit in one subperiod: what is set and why, and the form for who may set it. */
export function AchievementView({ page, zone, changing }: Props) {
  const { subject, stored, maySet } = page;
  const period = `${subperiodLabel(subject)} ${subject.year}`;
  const own = `/capaian/${subject.unitId}?subperiode=${subject.subperiodId}`;
  const isOpen = maySet && (stored === null || changing);
  return (
    <>
      <Breadcrumb
        parents={[{ href: `/capaian?subperiode=${subject.subperiodId}`, label: "Capaian organisasi" }]}
        current={subject.unitName}
      />
      <PageHead
        title={`Capaian ${subject.unitName}, ${period}`}
        status={<Status stored={stored} maySet={maySet} zone={zone} />}
        quiet={
          stored !== null &&
          maySet &&
          !isOpen && (
            <ButtonLink tone="quiet" href={`${own}&ubah=ya`}>
              Ubah capaian
            </ButtonLink>
          )
        }
      />
      {stored && !isOpen && <Stored stored={stored} indicators={page.promised.length} />}
      {isOpen && <AchievementForm page={page} back={stored === null ? "/capaian" : own} />}
    </>
  );
}

function Status({ stored, maySet, zone }: Pick<AchievementPage, "stored" | "maySet"> & { zone: Zone }) {
  if (stored !== null) {
    return (
      <StatusLine tone="done">
        {ACHIEVEMENT_LABEL[stored.value]}. Ditetapkan {stored.setByOffice},{" "}
        {formatDateTime(stored.setAt, zone)}
        {stored.version > 1 && ", lalu diperbaiki"}.
      </StatusLine>
    );
  }
  return (
    <StatusLine tone="due">
      {maySet
        ? "Belum ditetapkan. Anda menetapkannya di bawah."
        : "Belum ditetapkan. Pimpinan unit di atasnya yang menetapkan."}
    </StatusLine>
  );
}

function Stored({ stored, indicators }: { stored: StoredAchievement; indicators: number }) {
  const covered = stored.figures.filter(({ goalIndicatorId }) => goalIndicatorId !== null).length;
  const optional = [
    { term: "Ekspektasi pimpinan", value: stored.expectation },
    { term: "Indeks reformasi birokrasi", value: stored.reformIndex },
  ].flatMap(({ term, value }) => (value === null ? [] : [{ term, value: lines(value) }]));
  return (
    <>
      <Section title="Penetapan">
        <DescriptionList
          items={[
            { term: "Capaian kinerja organisasi", value: <strong>{ACHIEVEMENT_LABEL[stored.value]}</strong> },
            { term: "Dasar", value: BASIS_LABEL[stored.basis] },
            { term: "Alasan", value: lines(stored.reason) },
            ...optional,
          ]}
        />
      </Section>
      <Section title="Angka pendukung">
        {stored.basis !== "ACTION_PLAN" && indicators > covered && (
          <p className="mb-3">
            {covered} dari {indicators} indikator perjanjian kinerja memuat realisasi.
          </p>
        )}
        <DataTable
          caption="Target dan realisasi"
          captionHidden
          rows={stored.figures}
          rowKey={({ id }) => id}
          columns={[
            { key: "statement", header: "Indikator atau rencana aksi", cell: ({ statement }) => statement },
            { key: "target", header: "Target", cell: ({ target }) => target },
            { key: "realised", header: "Realisasi", cell: ({ realised }) => realised },
            { key: "percent", header: "Capaian", align: "end", cell: ({ percent }) => percentText(percent) },
          ]}
          empty={<p>Tidak ada.</p>}
        />
      </Section>
      <Section title="Pola distribusi">
        <DistributionFigure value={stored.value} />
      </Section>
    </>
  );
}

function percentText(percent: StoredAchievement["figures"][number]["percent"]): string {
  const exact = exactFromColumn(percent);
  return exact === null ? "–" : `${formatExact(exact)}%`;
}

const lines = (text: string) => <span className="whitespace-pre-line">{text}</span>;
