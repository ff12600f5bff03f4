package se.samspel.participant.startgroup;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.startgroup.domain.Meeting;

/** Planned for a day or held on one. */
@Schema(
        name = "StartGroupMeetingRequest",
        examples = "{\"heldOn\":\"2020-01-08\",\"topic\":\"Information om insatsen\"}")
record MeetingRequest(
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        @Schema(description = "Names no person. Pekar inte ut någon person.")
                @Size(min = 1, max = 200)
                @Nullable String topic) {

    Meeting meeting() {
        return new Meeting(plannedOn, heldOn, topic);
    }
}
