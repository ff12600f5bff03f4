package se.samspel.referral.jointteam;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.jointteam.domain.JointTeamMember;

/** A joint team with its authorities. */
@Schema(
        name = "JointTeam",
        examples =
                "{\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                        + "\"host\":\"2120002304.ame\",\"members\":["
                        + TeamView.MemberView.EXAMPLE
                        + "]}")
record TeamView(
        UUID interventionId,
        @Schema(
                        implementation = String.class,
                        maxLength = 51,
                        description = "Convenes the team. Sammankallande.")
                AuthorityId host,
        @Schema(maxItems = 500) List<MemberView> members) {

    /** One authority in one function. */
    @Schema(name = "JointTeamMember", examples = MemberView.EXAMPLE)
    record MemberView(
            UUID id,
            @Schema(minimum = "1") long version,
            @Schema(implementation = String.class, maxLength = 51) AuthorityId authority,
            @Schema(maxLength = 100) String function,
            LocalDate from,
            @Nullable LocalDate to) {

        static final String EXAMPLE =
                "{\"id\":\"0198f0a5-1d00-7a00-8000-0c2f3f6b1a11\",\"version\":1,"
                        + "\"authority\":\"2021005521\",\"function\":\"Personlig handläggare\","
                        + "\"from\":\"2026-01-01\",\"to\":null}";

        static MemberView of(JointTeamMember member) {
            return new MemberView(
                    member.id(),
                    member.version(),
                    member.authority(),
                    member.function(),
                    member.validFrom(),
                    member.validUntil());
        }
    }
}
