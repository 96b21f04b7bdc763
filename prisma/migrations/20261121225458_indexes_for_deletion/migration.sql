-- CreateIndex
CREATE INDEX "Goal_agencyId_strategicGoalId_idx" ON "Goal"("agencyId", "strategicGoalId");

-- CreateIndex
CREATE INDEX "ResultRating_agencyId_workResultId_idx" ON "ResultRating"("agencyId", "workResultId");

-- CreateIndex
CREATE INDEX "Evidence_agencyId_fileId_idx" ON "Evidence"("agencyId", "fileId");

-- CreateIndex
CREATE INDEX "Feedback_agencyId_workResultId_idx" ON "Feedback"("agencyId", "workResultId");

-- CreateIndex
CREATE INDEX "FeedbackRequest_agencyId_workResultId_idx" ON "FeedbackRequest"("agencyId", "workResultId");

-- CreateIndex
CREATE INDEX "TrainingEnrolment_agencyId_certificateFileId_idx" ON "TrainingEnrolment"("agencyId", "certificateFileId");
