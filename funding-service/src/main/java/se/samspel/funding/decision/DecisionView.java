package se.samspel.funding.decision;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.decision.domain.About;
import se.samspel.funding.decision.domain.DecisionKind;
import se.samspel.funding.decision.domain.DecisionOutcome;
import se.samspel.funding.decision.domain.MeetingDecision;
import se.samspel.funding.decision.domain.Votes;

@Schema(
        name = "MeetingDecision",
        examples = DecisionView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "meetingId",
            "paragraph",
            "kind",
            "subject",
            "outcome",
            "reservations",
            "conflicts"
        })
record DecisionView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        UUID meetingId,
        @Schema(minimum = "1", maximum = "100000") int paragraph,
        DecisionKind kind,
        @Schema(maxLength = 500) String subject,
        DecisionOutcome outcome,
        @Nullable AboutView about,
        @Nullable VotesView votes,
        @Schema(maxItems = 100) List<@Size(max = 100) String> reservations,
        @Schema(maxItems = 100) List<@Size(max = 100) String> conflicts) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b51","version":1,\
            "recordedAt":"2026-11-27T08:00:00Z",\
            "meetingId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b41","paragraph":64,"kind":"BUDGET",\
            "subject":"Budget och verksamhetsplan 2027","outcome":"APPROVED",\
            "votes":{"inFavour":2,"against":0,"abstained":0},"reservations":[],\
            "conflicts":["seat-3"]}\
            """;

    @Schema(
            name = "DecisionAbout",
            requiredProperties = {"kind", "id"})
    record AboutView(@Schema(maxLength = 40) String kind, @Schema(maxLength = 100) String id) {

        static @Nullable AboutView of(About about) {
            return about.aboutKind() == null || about.aboutId() == null
                    ? null
                    : new AboutView(about.aboutKind(), about.aboutId());
        }
    }

    @Schema(
            name = "DecisionVotes",
            requiredProperties = {"inFavour", "against", "abstained"})
    record VotesView(
            @Schema(minimum = "0", maximum = "1000") int inFavour,
            @Schema(minimum = "0", maximum = "1000") int against,
            @Schema(minimum = "0", maximum = "1000") int abstained) {

        static @Nullable VotesView of(@Nullable Votes votes) {
            return votes == null
                    ? null
                    : new VotesView(votes.inFavour(), votes.against(), votes.abstained());
        }
    }

    static DecisionView of(MeetingDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.version(),
                decision.recordedAt(),
                decision.meetingId(),
                decision.paragraph(),
                decision.kind(),
                decision.subject(),
                decision.outcome(),
                AboutView.of(decision.about()),
                VotesView.of(decision.votes()),
                decision.reservations(),
                decision.conflicts());
    }
}
