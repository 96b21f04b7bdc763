import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { saveExpectationsAction } from "@/lib/skp/actions";
import { BEHAVIOUR_VALUES, type BehaviourValue } from "@/lib/skp/behaviour-values";
import type { SkpPage } from "@/lib/skp/queries/page";
import { LinesForm } from "./lines-form";

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
            <Expectations page={page} value={value} editable={editable} isOpen={editable && open === value} />
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

type Props = { page: SkpPage; value: BehaviourValue; editable: boolean; isOpen: boolean };

function Expectations({ page, value, editable, isOpen }: Props) {
  const rows = page.content.expectations.filter((row) => row.value === value);
  if (isOpen) {
    return (
      <LinesForm
        page={page}
        action={saveExpectationsAction}
        which={{ name: "value", value }}
        label="Ekspektasi khusus pimpinan"
        rows={rows}
        anchor={`perilaku-${value}`}
      />
    );
  }
  return (
    <div className="max-lg:mt-2">
      <p className="text-sm text-quiet">Ekspektasi khusus pimpinan:</p>
      {rows.length === 0 ? (
        <p className="text-quiet">Tidak ada.</p>
      ) : (
        <ul className="list-disc ps-5">
          {rows.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {editable && (
        <ButtonLink
          tone="quiet"
          className="-ms-4"
          href={`/skp/${page.head.id}?ubah=${value}#perilaku-${value}`}
        >
          Ubah<span className="sr-only"> ekspektasi {BEHAVIOUR_VALUES[value].title}</span>
        </ButtonLink>
      )}
    </div>
  );
}
