import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { formatDateTime, type Zone } from "@/lib/core/dates";

type Props = {
  form: string;
  savedAt: Date;
  zone: Zone;
  /** Where to go after discarding. */
  back: string;
  /** Files were chosen too; they are not kept. */
  hadFiles?: boolean;
};

/** Above a form that was filled from its autosaved draft; discarding works without JavaScript. */
export function DraftNotice({ form, savedAt, zone, back, hadFiles = false }: Props) {
  return (
    <div className="mb-4">
      <Alert tone="info" title="Isian dipulihkan">
        <p>
          Kami memulihkan isian yang belum disimpan dari {formatDateTime(savedAt, zone)}.
          {hadFiles && " Pilih lagi berkasnya."}
        </p>
        <form action="/api/draf" method="post">
          <input type="hidden" name="form" value={form} />
          <input type="hidden" name="kembali" value={back} />
          <Button type="submit" tone="quiet">
            Buang isian itu
          </Button>
        </form>
      </Alert>
    </div>
  );
}
