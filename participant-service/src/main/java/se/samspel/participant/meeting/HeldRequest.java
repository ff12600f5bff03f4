package se.samspel.participant.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.meeting.domain.InvitedParty;

@Schema(
        name = "MeetingHeldRequest",
        examples = "{\"heldOn\":\"2026-11-20\",\"present\":[\"REFERRER\",\"PARTICIPANT\"]}")
record HeldRequest(
        @NotNull LocalDate heldOn, @NotNull @Size(max = 5) List<@NotNull InvitedParty> present) {

    Set<InvitedParty> parties() {
        Set<InvitedParty> parties = EnumSet.noneOf(InvitedParty.class);
        parties.addAll(present);
        return parties;
    }
}
