package se.samspel.funding.boardmeeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.boardmeeting.domain.MeetingPlan;

@Schema(name = "BoardMeetingRequest", examples = MeetingRequest.EXAMPLE)
record MeetingRequest(
        @NotNull LocalDate plannedOn,
        @NotBlank @Size(max = 200) String place,
        @NotNull
                @Schema(
                        description =
                                "The budget is adopted at a public meeting (lag 2003:1210 19 §)."
                                        + " Offentligt sammanträde.")
                Boolean openToPublic,
        @Nullable @Schema(description = "Kallelsen skickad.") LocalDate noticeSentOn) {

    static final String EXAMPLE =
            """
            {"plannedOn":"2026-11-26","place":"Avesta, Kulturhuset","openToPublic":true,\
            "noticeSentOn":"2026-11-12"}\
            """;

    MeetingPlan plan() {
        return new MeetingPlan(plannedOn, place, openToPublic, noticeSentOn);
    }
}
