package se.samspel.referral.submission;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The draft is to be submitted as it stands. */
@Schema(name = "DraftSubmission", examples = "{\"submittedOn\":\"2026-11-22\"}")
record DraftSubmission(@NotNull LocalDate submittedOn) {}
