import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { WorkResultKind } from "@/lib/db/generated/enums";
import type { SkpPage } from "@/lib/skp/queries/page";
import { numbered } from "./numbered";
import { ResultForm } from "./result-form";
import { ResultRow } from "./result-row";

type Props = { page: SkpPage; open: string | null; removing: string | null };

const GROUPS = [
  { kind: "MAIN", title: "A. Utama", add: "Tambah hasil kerja utama", none: "Belum ada hasil kerja utama." },
  {
    kind: "ADDITIONAL",
    title: "B. Tambahan",
    add: "Tambah hasil kerja tambahan",
    none: "Tidak ada hasil kerja tambahan.",
  },
] as const satisfies readonly { kind: WorkResultKind; title: string; add: string; none: string }[];

/** Hasil kerja in the order of the form; the open row is a form in the same place. */
export function ResultSection({ page, open, removing }: Props) {
  const editable = page.actions.includes("editResults");
  return (
    <Section title="Hasil kerja" id="hasil-kerja">
      {GROUPS.map(({ kind, title, add, none }) => {
        const results = numbered(page.content.results, kind);
        const adding = editable && open === kind;
        return (
          <div key={kind} className="mb-6">
            <h3 className="mb-2 text-base">{title}</h3>
            {results.length === 0 && !adding && <p className="text-quiet">{none}</p>}
            <ol className="divide-y divide-line">
              {results.map((result, index) => (
                <li key={result.id} id={`hasil-${result.id}`} tabIndex={-1} className="py-4 first:pt-0">
                  {editable && open === result.id ? (
                    <ResultForm page={page} result={result} kind={kind} />
                  ) : (
                    <ResultRow
                      page={page}
                      result={result}
                      editable={editable}
                      removing={editable && removing === result.id}
                      isFirst={index === 0}
                      isLast={index === results.length - 1}
                    />
                  )}
                </li>
              ))}
            </ol>
            {adding && (
              <div id="baru" tabIndex={-1} className="py-4">
                <ResultForm page={page} result={null} kind={kind} />
              </div>
            )}
            {editable && !adding && (
              <div className="flex flex-wrap items-center gap-x-1">
                <ButtonLink tone="secondary" href={`/skp/${page.head.id}?ubah=${kind}#baru`}>
                  {add}
                </ButtonLink>
                {kind === "MAIN" && <LessTyping head={page.head} />}
              </div>
            )}
          </div>
        );
      })}
    </Section>
  );
}

/** Where results can also come from. */
function LessTyping({ head }: { head: SkpPage["head"] }) {
  const library = `/pustaka-kinerja?jabatan=${encodeURIComponent(head.positionName)}&skp=${head.id}`;
  return (
    <>
      <ButtonLink tone="quiet" href={library}>
        Ambil dari pustaka
      </ButtonLink>
      <ButtonLink tone="quiet" href={`/skp/${head.id}/salin`}>
        Salin tahun lalu
      </ButtonLink>
      <ButtonLink tone="quiet" href={`/skp/${head.id}/tempel`}>
        Tempel tabel
      </ButtonLink>
    </>
  );
}
