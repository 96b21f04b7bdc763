import { Alert } from "@/components/ui/alert";
import { noticeOf } from "@/lib/core/notices";

/** The sentence after a successful step, named by ?kabar= in the address. */
export function Notice({ name }: { name: string | string[] | undefined }) {
  const sentence = noticeOf(name);
  return sentence === null ? null : <Alert tone="success">{sentence}</Alert>;
}
