import { Section } from "@/components/ui/section";
import { formatNumber } from "@/lib/core/numbers";
import { netOf, peopleIn, type ReportContent, replacedIn } from "@/lib/handover/rules/report";
import { RecapFigures } from "./recap-figures";

/** What a report replaces of earlier ones, so that nobody is counted twice; nothing where it replaces nothing. */
export function ReplacedFigures({ content }: { content: ReportContent }) {
  const replaced = replacedIn(content);
  if (replaced === null) return null;
  return (
    <Section title="Menggantikan laporan sebelumnya">
      <p className="mb-2 max-w-prose">
        Evaluasi ini pernah dilaporkan, lalu dibuka kembali; hasil barunya ikut di atas. Berikut hasil
        lamanya. Saat menjumlahkan laporan, kurangkan angka ini supaya tiap pegawai terhitung sekali: laporan
        ini menambah {formatNumber(peopleIn(netOf(content)))} pegawai pada laporan sebelumnya.
      </p>
      <RecapFigures recap={replaced} />
    </Section>
  );
}
