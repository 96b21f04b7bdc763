import { DescriptionList } from "@/components/ui/description-list";
import { Explain } from "@/components/ui/explain";
import { Section } from "@/components/ui/section";
import type { Workload } from "@/lib/assignments/queries/workload";
import { COMPETENCY_LABEL, PREDICATE_LABEL } from "@/lib/evaluation/labels";

/** What the appraiser weighs: competence, workload, progress. */
export function WorkloadSection({ workload }: { workload: Workload }) {
  const { runningTasks, mainResults, additionalResults, indicators, reported, predicate, competencies } =
    workload;
  return (
    <Section title="Pertimbangan Anda">
      <DescriptionList
        items={[
          { term: "Penugasan lain yang berjalan", value: runningTasks === 0 ? "Tidak ada" : runningTasks },
          {
            term: "Hasil kerja pada SKP tahun ini",
            value:
              mainResults + additionalResults === 0
                ? "Belum ada SKP"
                : `${mainResults} utama, ${additionalResults} tambahan`,
          },
          {
            term: "Perkembangan kinerja",
            value:
              indicators === 0
                ? "Belum ada indikator"
                : `${reported} dari ${indicators} indikator sudah punya realisasi`,
          },
          {
            term: "Predikat evaluasi terakhir",
            value: predicate === null ? "Belum ada evaluasi" : PREDICATE_LABEL[predicate],
          },
          {
            term: "Kompetensi",
            value:
              competencies.length === 0 ? (
                "Belum dinilai"
              ) : (
                <ul>
                  {competencies.map(({ competency, level, required }) => (
                    <li key={competency}>
                      {COMPETENCY_LABEL[competency]}: tingkat {level} dari {required} yang diwajibkan
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <Explain term="Dasar pertimbangan">
        Pejabat penilai mempertimbangkan kompetensi, keahlian, beban kerja, dan perkembangan kinerja pegawai
        (PermenPANRB 6/2022, hal. 46 huruf f butir 12). Penugasan dapat diberikan sepanjang tahun.
      </Explain>
    </Section>
  );
}
