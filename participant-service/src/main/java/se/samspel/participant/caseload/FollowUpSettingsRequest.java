package se.samspel.participant.caseload;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FollowUpSettingsRequest", examples = "{\"longEnrolmentMonths\":12}")
record FollowUpSettingsRequest(@NotNull @Min(1) @Max(60) Integer longEnrolmentMonths) {}
