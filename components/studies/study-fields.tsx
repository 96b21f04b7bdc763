import { DateInput } from "@/components/form/date-input";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { ACCREDITATION_LABEL, STUDY_LEVEL_LABEL } from "@/lib/studies/labels";
import type { StudyRow } from "@/lib/studies/queries/studies";

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);

/** What is studied, where, from when to when. */
export function StudyFields({ study }: { study: StudyRow | null }) {
  const help = "Hanya untuk studi di dalam negeri.";
  return (
    <>
      <TextInput
        name="institution"
        label="Perguruan tinggi"
        defaultValue={study?.institution}
        maxLength={200}
      />
      <TextInput name="programme" label="Program studi" defaultValue={study?.programme} maxLength={200} />
      <Select name="level" label="Jenjang" options={options(STUDY_LEVEL_LABEL)} defaultValue={study?.level} />
      <Select
        name="university"
        label="Akreditasi perguruan tinggi"
        help={help}
        options={options(ACCREDITATION_LABEL)}
        defaultValue={study?.university ?? undefined}
        optional
      />
      <Select
        name="course"
        label="Akreditasi program studi"
        help={help}
        options={options(ACCREDITATION_LABEL)}
        defaultValue={study?.course ?? undefined}
        optional
      />
      <DateInput name="startsOn" label="Mulai" defaultValue={day(study?.startsOn)} />
      <DateInput
        name="endsOn"
        label="Batas waktu normatif"
        help="Lulus sesudah hari ini berarti perpanjangan."
        defaultValue={day(study?.endsOn)}
      />
    </>
  );
}
