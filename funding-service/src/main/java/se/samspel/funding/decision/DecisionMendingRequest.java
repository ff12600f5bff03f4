package se.samspel.funding.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.decision.domain.About;
import se.samspel.funding.decision.domain.DecisionContent;
import se.samspel.funding.decision.domain.DecisionKind;
import se.samspel.funding.decision.domain.DecisionOutcome;
import se.samspel.funding.register.OpaqueId;

@Schema(name = "MeetingDecisionMendingRequest", examples = DecisionMendingRequest.EXAMPLE)
record DecisionMendingRequest(
        @NotNull DecisionKind kind,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "The matter, without persons. Ärendet, utan personer.")
                String subject,
        @NotNull @Schema(description = "Bifall, avslag, bordläggning, återremiss.")
                DecisionOutcome outcome,
        @Valid DecisionRequest.@Nullable AboutRequest about,
        @Valid DecisionRequest.@Nullable VotesRequest votes,
        @Size(max = 100)
                @Schema(description = "Opaque ids of those with a reservation. Reservationer.")
                @Nullable
                        List<@NotNull @Pattern(regexp = OpaqueId.OR_RECORD) @Size(max = 100) String>
                        reservations,
        @Size(max = 100)
                @Schema(
                        description =
                                "Opaque ids of those with a conflict of interest in this matter: they"
                                        + " neither count nor adjust. Jäviga ledamöter.")
                @Nullable
                        List<@NotNull @Pattern(regexp = OpaqueId.OR_RECORD) @Size(max = 100) String>
                        conflicts) {

    static final String EXAMPLE =
            """
            {"kind":"BUDGET","subject":"Budget och verksamhetsplan 2027",\
            "outcome":"APPROVED","votes":{"inFavour":2,"against":0,"abstained":0},\
            "reservations":[],"conflicts":["seat-3"]}\
            """;

    DecisionContent content() {
        return new DecisionContent(
                kind,
                subject,
                outcome,
                about == null ? About.NOTHING : new About(about.kind(), about.id()),
                votes == null ? null : votes.votes(),
                reservations == null ? List.of() : reservations,
                conflicts == null ? List.of() : conflicts);
    }
}
