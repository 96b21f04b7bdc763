import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Alert } from "@/components/ui/alert";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { MissingGoal } from "@/lib/agreement/rules/coverage";
import { takeAgreementAction } from "@/lib/skp/actions";
import type { SkpHead } from "@/lib/skp/queries/head";
import type { PlanPromise } from "@/lib/skp/queries/promise";
import { canTake } from "@/lib/skp/rules/promise";
import { LinkForm } from "./link-form";

type Props = { head: SkpHead; promise: PlanPromise; canEdit: boolean };

/** What the units somebody leads have promised, against the plan of that head. */
export function PromisePage({ head, promise, canEdit }: Props) {
  const { agreements, goals, missing } = promise;
  const back = `/skp/${head.id}`;
  const title = `SKP ${head.year} dan Perjanjian Kinerja`;
  return (
    <>
      <Breadcrumb parents={[{ href: back, label: `SKP ${head.year}` }]} current={title} />
      <PageHead
        title={title}
        status={
          <p className="max-w-prose">
            Setiap sasaran dan indikator perjanjian unit dimuat dalam SKP pimpinannya sebagai hasil kerja
            utama.
          </p>
        }
      />
      {agreements.map(({ id, unitName }) => (
        <p key={id}>
          <Link href={`/perjanjian-kinerja/${id}`} className="inline-flex min-h-11 items-center">
            Perjanjian Kinerja {unitName}
          </Link>
        </p>
      ))}
      {goals.length === 0 && (
        <EmptyState title="Tidak ada sasaran perjanjian untuk SKP ini.">
          <p>Pegawai ini tidak memimpin unit, atau perjanjian kinerja unitnya belum memuat sasaran.</p>
        </EmptyState>
      )}
      {goals.length > 0 && missing.length === 0 && (
        <Alert tone="success" title="Lengkap">
          <p>Semua {goals.length} sasaran dan indikatornya sudah dimuat.</p>
        </Alert>
      )}
      {missing.length > 0 && (
        <Section title="Belum dimuat" id="belum">
          <MissingList missing={missing} />
        </Section>
      )}
      {canEdit && canTake(promise) && <Take head={head} />}
      {canEdit && missing.length > 0 && promise.results.length > 0 && (
        <LinkForm head={head} promise={promise} />
      )}
    </>
  );
}

function MissingList({ missing }: { missing: MissingGoal[] }) {
  return (
    <ul className="mb-4 divide-y divide-line border-y border-line">
      {missing.map(({ goal, resultId, onlyAdditional, indicators }) => (
        <li key={goal.id} className="py-3">
          <p className="font-semibold">{goal.statement}</p>
          <p className="text-sm text-quiet">
            {resultId === null && "Belum ada hasil kerja untuk sasaran ini."}
            {onlyAdditional && "Baru ada pada hasil kerja tambahan; seharusnya utama."}
            {resultId !== null && !onlyAdditional && "Sasarannya ada, indikator ini belum:"}
          </p>
          <ul className="list-disc ps-5">
            {indicators.map(({ id, statement, target, unit }) => (
              <li key={id}>
                {statement}: {unit === null ? target : `${target} ${unit}`}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Take({ head }: { head: SkpHead }) {
  return (
    <ActionForm action={takeAgreementAction} id="ambil">
      <Hidden name="skpId" value={head.id} />
      <Hidden name="version" value={head.version} />
      <p className="max-w-prose">
        Yang belum ada ditambahkan di akhir hasil kerja utama dengan bunyi dan targetnya. Yang sudah ada
        dengan bunyi lain, hubungkan lebih dahulu di bawah.
      </p>
      <FormButtons>
        <SubmitButton pendingText="Menambahkan...">Ambil dari Perjanjian Kinerja</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
