import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { saveExpectationsAction } from "@/lib/skp/actions";
import { BEHAVIOUR_VALUES, type BehaviourValue } from "@/lib/skp/behaviour-values";
import { expectationLine, expectationText, linesOf } from "@/lib/skp/content";
import type { SkpPage } from "@/lib/skp/queries/page";
import { LinesForm } from "./lines-form";
import { RowComments } from "./row-comments";
import { RowMarkNote } from "./row-mark";
import { Suggestions } from "./suggestions";

const VALUES = Object.keys(BEHAVIOUR_VALUES) as BehaviourValue[];

/** The seven values with their guides, and beside each what the leader specially expects. */
export function BehaviourSection({ page, open }: { page: SkpPage; open: string | null }) {
  const editable = page.actions.includes("editExpectations");
  return (
    <Section title="Perilaku kerja" id="perilaku">
      <ol className="divide-y divide-line">
        {VALUES.map((value) => (
          <li key={value} id={`perilaku-${value}`} className="grid gap-x-8 py-4 first:pt-0 lg:grid-cols-2">
            <Guides value={value} />
            <div className="max-lg:mt-2">
              <RowMarkNote page={page} row={value} />
              <Expectations page={page} value={value} isOpen={editable && open === value} />
              <RowComments page={page} row={value} about={`perilaku ${BEHAVIOUR_VALUES[value].title}`}>
                {editable && open !== value && <Edit page={page} value={value} />}
              </RowComments>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Guides({ value }: { value: BehaviourValue }) {
  const { order, title, guides } = BEHAVIOUR_VALUES[value];
  return (
    <div>
      <h3 className="text-base">
        {order}. {title}
      </h3>
      <ul className="list-disc ps-5 text-quiet">
        {guides.map((guide) => (
          <li key={guide}>{guide}</li>
        ))}
      </ul>
    </div>
  );
}

type Props = { page: SkpPage; value: BehaviourValue; isOpen: boolean };

function Expectations({ page, value, isOpen }: Props) {
  const rows = page.content.expectations.filter((row) => row.value === value);
  const lines = rows.map((row) => ({ text: expectationLine(row) }));
  if (isOpen) {
    return (
      <>
        <LinesForm
          page={page}
          action={saveExpectationsAction}
          which={{ name: "value", value }}
          label="Ekspektasi khusus pimpinan"
          help="Bila dari kode etik profesi, sebut sumbernya dalam kurung siku di akhir baris: “Menjaga rahasia pasien [Kode Etik Bidan]”."
          rows={lines}
          anchor={`perilaku-${value}`}
        />
        <Suggestions page={page} value={value} stored={linesOf(lines)} />
      </>
    );
  }
  return (
    <>
      <p className="text-sm text-quiet">Ekspektasi khusus pimpinan:</p>
      {rows.length === 0 ? (
        <p className="text-quiet">Tidak ada.</p>
      ) : (
        <ul className="list-disc ps-5">
          {rows.map((row) => (
            <li key={row.text}>{expectationText(row)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Edit({ page, value }: { page: SkpPage; value: BehaviourValue }) {
  return (
    <ButtonLink tone="quiet" href={`/skp/${page.head.id}?ubah=${value}#perilaku-${value}`}>
      Ubah<span className="sr-only"> ekspektasi {BEHAVIOUR_VALUES[value].title}</span>
    </ButtonLink>
  );
}
