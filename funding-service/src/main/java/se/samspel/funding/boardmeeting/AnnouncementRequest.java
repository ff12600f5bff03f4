package se.samspel.funding.boardmeeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MeetingAnnouncementRequest",
        examples = "{\"announcedOn\":\"2025-12-04\",\"announcedUntil\":\"2025-12-29\"}")
record AnnouncementRequest(
        @NotNull @Schema(description = "Anslaget uppsatt.") LocalDate announcedOn,
        @NotNull @Schema(description = "Anslaget nedtas.") LocalDate announcedUntil) {}
