package se.samspel.funding.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import se.samspel.funding.decision.domain.Votes;
import se.samspel.funding.register.OpaqueId;

@Schema(name = "MeetingDecisionRequest", examples = DecisionRequest.EXAMPLE)
record DecisionRequest(
        @NotNull
                @Min(1)
                @Max(100_000)
                @Schema(description = "Once in a meeting; it stays. Paragrafens nummer.")
                Integer paragraph,
        @NotNull DecisionKind kind,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "The matter, without persons. Ärendet, utan personer.")
                String subject,
        @NotNull @Schema(description = "Bifall, avslag, bordläggning, återremiss.")
                DecisionOutcome outcome,
        @Valid @Nullable AboutRequest about,
        @Valid @Nullable VotesRequest votes,
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
            {"paragraph":64,"kind":"BUDGET","subject":"Budget och verksamhetsplan 2027",\
            "outcome":"APPROVED","votes":{"inFavour":2,"against":0,"abstained":0},\
            "reservations":[],"conflicts":["seat-3"]}\
            """;

    @Schema(
            name = "DecisionAboutRequest",
            examples =
                    "{\"kind\":\"INTERVENTION\",\"id\":\"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01\"}")
    record AboutRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,39}") @Size(max = 40) String kind,
            @NotNull @Pattern(regexp = OpaqueId.OR_RECORD) @Size(max = 100) String id) {}

    @Schema(name = "DecisionVotesRequest")
    record VotesRequest(
            @NotNull @Min(0) @Max(1000) Integer inFavour,
            @NotNull @Min(0) @Max(1000) Integer against,
            @NotNull @Min(0) @Max(1000) Integer abstained) {

        Votes votes() {
            return new Votes(inFavour, against, abstained);
        }
    }

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
