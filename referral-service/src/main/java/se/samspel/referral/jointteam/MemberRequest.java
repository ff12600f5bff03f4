package se.samspel.referral.jointteam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.jointteam.domain.JointTeamMember.Days;

/** An authority joins a joint team. */
@Schema(
        name = "JointTeamMemberRequest",
        examples =
                "{\"authority\":\"2021005521\",\"function\":\"Personlig handläggare\","
                        + "\"from\":\"2026-01-01\"}")
record MemberRequest(
        @NotNull @Schema(description = "Of one of the association's members. Myndighet.")
                AuthorityId authority,
        @NotBlank
                @Size(max = 100)
                @Schema(
                        description =
                                "What it does in the team: no name, no number. Funktion, inga namn.")
                String function,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {

    Days days() {
        return new Days(from, to);
    }
}
