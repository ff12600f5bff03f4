package se.samspel.participant.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.meeting.domain.InvitedParty;

@Schema(
        name = "MeetingCancellationRequest",
        examples = "{\"cancelledOn\":\"2026-11-20\",\"cancelledBy\":\"REFERRER\"}")
record CancellationRequest(@NotNull LocalDate cancelledOn, @NotNull InvitedParty cancelledBy) {}
