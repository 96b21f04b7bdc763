import { Alert } from "@/components/ui/alert";
import { noticeOf } from "@/lib/core/notices";

/** The sentence after a successful step, from ?kabar= in the address. */
export function Notice({ kabar }: { kabar: string | string[] | undefined }) {
  const sentence = noticeOf(kabar);
  if (sentence === null) return null;
  return (
    <div className="mb-6">
      <Alert tone="success">{sentence}</Alert>
    </div>
  );
}
