import { Link } from "@/components/ui/link";
import type { SkpPage } from "@/lib/skp/queries/page";

/** How many comments are open, with a way to the first. */
export function CommentCount({ page: { comments } }: { page: SkpPage }) {
  const [first] = comments;
  if (first === undefined) return null;
  return (
    <p className="mb-4 print:hidden">
      <Link href={`#komentar-${first.row}`} className="inline-flex min-h-11 items-center font-semibold">
        {comments.length} komentar belum selesai
      </Link>
    </p>
  );
}
