import { NOT_FOUND_TITLE, NotFoundWords } from "@/components/layout/not-found-words";
import { PageHead } from "@/components/ui/page-head";

/** Inside the frame with the menu, for links that are followed without a page load. */
export default function NotFound() {
  return (
    <div className="space-y-4">
      <PageHead title={NOT_FOUND_TITLE} />
      <NotFoundWords />
    </div>
  );
}
