"use server";

import { action } from "@/lib/core/action";
import { giveFeedback, requestFeedback } from "@/lib/feedback/commands";

export const giveFeedbackAction = action(giveFeedback, {
  redirectTo: () => "/umpan-balik?tab=diberikan",
  notice: "umpanBalikDikirim",
});
export const requestFeedbackAction = action(requestFeedback, {
  redirectTo: ({ skpId }) => `/progres/${skpId}`,
  notice: "permintaanDikirim",
});
