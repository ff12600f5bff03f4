package se.samspel.funding.merger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.funding.merger.domain.MergerDecision;
import se.samspel.funding.merger.domain.MergerMove;
import se.samspel.funding.merger.domain.MergerSide;
import se.samspel.funding.merger.domain.MergerState;

@Schema(
        name = "AssociationMerger",
        examples = MergerView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "changedAt",
            "associationId",
            "receivingAssociationId",
            "effectiveOn",
            "state",
            "allowedMoves",
            "decision",
            "proposedBy",
            "interventions"
        })
record MergerView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        Instant changedAt,
        @Schema(
                        pattern = "^[0-9]{10}$",
                        maxLength = 10,
                        description = "Goes into the other one. Det överlåtande förbundet.")
                String associationId,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String receivingAssociationId,
        LocalDate effectiveOn,
        MergerState state,
        @Schema(maxItems = 3, description = "By who asks. Vad anroparen kan göra.")
                List<MergerMove> allowedMoves,
        MergerDecisionView decision,
        @Schema(maxLength = 100, description = "Staff id. Handläggarens id.") String proposedBy,
        @Nullable MergerDecisionView acceptance,
        @Schema(maxLength = 100) @Nullable String acceptedBy,
        @Schema(maxLength = 100) @Nullable String completedBy,
        @Schema(maxLength = 100) @Nullable String withdrawnBy,
        @Nullable MergerSide withdrawnSide,
        @Schema(maxItems = 10_000, description = "That have gone over. Insatser som gått över.")
                List<UUID> interventions) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01","version":2,\
            "recordedAt":"2026-09-25T08:00:00Z","changedAt":"2026-10-02T08:00:00Z",\
            "associationId":"2220003301","receivingAssociationId":"2220002139",\
            "effectiveOn":"2027-01-01","state":"ACCEPTED",\
            "allowedMoves":["COMPLETE","WITHDRAW"],\
            "decision":{"decidedOn":"2026-09-24","reference":"§ 41/2026"},\
            "proposedBy":"chef-1",\
            "acceptance":{"decidedOn":"2026-10-01","reference":"§ 52/2026"},\
            "acceptedBy":"chef-2","completedBy":null,"withdrawnBy":null,"withdrawnSide":null,\
            "interventions":[]}\
            """;

    @Schema(
            name = "MergerDecision",
            requiredProperties = {"decidedOn", "reference"})
    record MergerDecisionView(LocalDate decidedOn, @Schema(maxLength = 200) String reference) {

        static @Nullable MergerDecisionView of(@Nullable MergerDecision decision) {
            return decision == null
                    ? null
                    : new MergerDecisionView(decision.decidedOn(), decision.reference());
        }
    }

    /**
     * @param association whose office asks; null for others
     */
    static MergerView of(AssociationMerger merger, @Nullable String association) {
        return new MergerView(
                merger.id(),
                merger.version(),
                merger.recordedAt(),
                merger.changedAt(),
                merger.transferring(),
                merger.receiving(),
                merger.effectiveOn(),
                merger.state(),
                MergerMove.allowed(merger.state(), merger.sideOf(association)),
                new MergerDecisionView(
                        merger.decision().decidedOn(), merger.decision().reference()),
                merger.proposedBy(),
                MergerDecisionView.of(merger.acceptance()),
                merger.acceptedBy(),
                merger.completedBy(),
                merger.withdrawnBy(),
                merger.withdrawnSide(),
                merger.interventions());
    }
}
