import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { fullName } from "@/lib/employees/names";
import { EVENT_LABEL } from "@/lib/skp/labels";
import type { SkpHead } from "@/lib/skp/queries/head";
import type { RevisionPage } from "@/lib/skp/queries/revisions";
import { changesBetween } from "@/lib/skp/rules/diff";
import { ChangeList } from "./change-list";
import { VersionContent } from "./version-content";

type Props = { head: SkpHead; revision: RevisionPage; zone: Zone };

/** The plan as it was at one event, and what changed since the version before. */
export function RevisionView({ head, revision, zone }: Props) {
  const { line, content, previous, hasNext } = revision;
  const base = `/skp/${head.id}`;
  const title = `Versi ${line.number}`;
  return (
    <>
      <Breadcrumb
        parents={[{ href: base, label: `SKP ${head.year}: ${fullName(head.employee)}` }]}
        current={title}
      />
      <PageHead
        title={title}
        status={
          <p className="max-w-prose">
            {EVENT_LABEL[line.event]} oleh {line.actorName}, {formatDateTime(line.at, zone)}.
            {line.note && <span className="block whitespace-pre-line">Catatan: {line.note}</span>}
          </p>
        }
        quiet={
          <>
            {previous !== null && (
              <ButtonLink tone="quiet" href={`${base}/riwayat/${line.number - 1}`}>
                Versi {line.number - 1}
              </ButtonLink>
            )}
            {hasNext && (
              <ButtonLink tone="quiet" href={`${base}/riwayat/${line.number + 1}`}>
                Versi {line.number + 1}
              </ButtonLink>
            )}
          </>
        }
      />
      {previous !== null && (
        <Section title={`Yang berubah sejak versi ${line.number - 1}`}>
          <ChangeList changes={changesBetween(previous, content)} />
        </Section>
      )}
      <VersionContent content={content} form={head.form} />
    </>
  );
}
