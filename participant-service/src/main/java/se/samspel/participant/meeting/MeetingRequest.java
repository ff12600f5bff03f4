package se.samspel.participant.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.meeting.domain.Invitation;
import se.samspel.participant.meeting.domain.InvitedParty;
import se.samspel.participant.meeting.domain.MeetingKind;

@Schema(
        name = "MeetingRequest",
        examples =
                """
                {"plannedAt":"2026-12-03T10:00:00+01:00","kind":"FOLLOW_UP",\
                "invitees":[{"party":"REFERRER"},{"party":"INCOME_AUTHORITY","unit":"kontor-12"},\
                {"party":"PARTICIPANT"},{"party":"OTHER","authority":"2021002114"}]}\
                """)
record MeetingRequest(
        @NotNull OffsetDateTime plannedAt,
        @NotNull MeetingKind kind,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Invited> invitees) {

    /**
     * @param authority only for OTHER; the others are those of the enrolment
     */
    @Schema(name = "InviteeRequest")
    record Invited(
            @NotNull InvitedParty party,
            @Nullable AuthorityId authority,
            // As units call themselves in Samspel-Acting-Unit; never an identity number.
            @Size(max = 100)
                    @Pattern(
                            regexp =
                                    "^(?!.*(?:[0-9]{10}|[0-9]{6}-[0-9]{4}))[\\p{L}\\p{N} ._:@/-]+$")
                    @Nullable String unit) {

        Invitation invitation() {
            return new Invitation(party, authority, unit);
        }
    }

    List<Invitation> invitations() {
        return invitees.stream().map(Invited::invitation).toList();
    }
}
