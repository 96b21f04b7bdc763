import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { TextArea } from "@/components/form/text-area";
import { takeOverResultAction } from "@/lib/progress/actions";

type Props = { result: { workResultId: string; skpId: string; statement: string } };

/** The leader takes a result over, with the note that the law asks for. */
export function TakeOverForm({ result }: Props) {
  return (
    <ConfirmPage
      title="Ambil alih hasil kerja"
      consequence="Ambil alih bila kemajuannya tetap tidak ada setelah ekspektasi atau sumber daya disesuaikan dan pegawai dibina. Catatan Anda terlihat oleh pegawai, dipakai dalam evaluasi, dan tidak dapat ditarik."
      summary={[{ term: "Hasil kerja", value: result.statement }]}
      action={takeOverResultAction}
      submitLabel="Ambil alih hasil kerja"
      danger
      back={{ href: `/progres/${result.skpId}`, label: "Batal" }}
    >
      <Hidden name="workResultId" value={result.workResultId} />
      <TextArea
        name="note"
        label="Catatan bahwa pegawai tidak dapat menyelesaikannya"
        help="Sebutkan apa yang sudah dilakukan dan mengapa diambil alih."
        rows={4}
        maxLength={1000}
      />
    </ConfirmPage>
  );
}
