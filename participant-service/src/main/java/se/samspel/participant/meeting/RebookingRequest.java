package se.samspel.participant.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MeetingRebookingRequest",
        examples = "{\"plannedAt\":\"2026-12-10T13:30:00+01:00\"}")
record RebookingRequest(@NotNull OffsetDateTime plannedAt) {}
