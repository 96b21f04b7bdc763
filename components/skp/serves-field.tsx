import { Select } from "@/components/form/select";
import { TextArea } from "@/components/form/text-area";
import { type ContentResult, pairOf, servedText } from "@/lib/skp/content";
import type { LinkableResult } from "@/lib/skp/queries/linkable";

type Props = {
  linkable: LinkableResult[];
  /** The stored result, whose present link may be to somebody else than the superior. */
  linked: ContentResult | null;
  servesId: string;
  servesText: string;
};

/** Which result of the superior this one serves: chosen from the superior's plan, or written while there is none. */
export function ServesField({ linkable, linked, servesId, servesText }: Props) {
  const options = linkable.flatMap(choicesOf);
  const current = linked === null ? "" : pairOf(linked.servesId, linked.servesIndicatorId);
  if (linked !== null && current !== "" && !options.some(({ value }) => value === current)) {
    options.push({ value: current, label: shorten(servedText({ ...linked, servesText: null }) ?? "") });
  }
  if (options.length === 0) {
    return (
      <TextArea
        name="servesText"
        label="Hasil kerja atasan yang didukung"
        help="Atasan Anda belum menulis SKP. Tulis hasil kerjanya dengan kata-kata Anda; nanti dapat ditautkan."
        optional
        rows={2}
        defaultValue={servesText}
      />
    );
  }
  return (
    <>
      <Select
        name="servesId"
        label="Hasil kerja atasan yang didukung"
        optional
        emptyLabel="Belum ditautkan"
        options={options}
        defaultValue={servesId}
      />
      {servesText !== "" && (
        <TextArea
          name="servesText"
          label="Kata-kata pada formulir"
          help="Kosongkan agar formulir memakai kata-kata atasan dari tautan di atas."
          optional
          rows={2}
          defaultValue={servesText}
        />
      )}
    </>
  );
}

/** A leader's result is served with one of its indicators (p.59); anybody else's as it is. */
function choicesOf({ id, statement, indicators }: LinkableResult) {
  if (indicators.length === 0) return [{ value: id, label: shorten(statement) }];
  return indicators.map((indicator) => ({
    value: pairOf(id, indicator.id),
    label: `${shorten(statement)} — ${shorten(indicator.statement)}`,
  }));
}

function shorten(statement: string): string {
  return statement.length > 110 ? `${statement.slice(0, 109)}…` : statement;
}
