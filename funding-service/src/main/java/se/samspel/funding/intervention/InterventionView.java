package se.samspel.funding.intervention;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.funding.intervention.domain.Closing;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.intervention.domain.InterventionKind;
import se.samspel.funding.intervention.domain.InterventionState;
import se.samspel.funding.intervention.domain.Measured;
import se.samspel.funding.intervention.domain.Orientation;

@Schema(
        name = "Intervention",
        examples = InterventionView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "name",
            "orientation",
            "kind",
            "measured",
            "host",
            "parties",
            "startsOn",
            "methods",
            "esfFunded",
            "state"
        })
record InterventionView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(maxLength = 200) String name,
        Orientation orientation,
        InterventionKind kind,
        Measured measured,
        @Schema(pattern = "^[0-9]{10}(\\.[a-z0-9][a-z0-9-]{0,39})?$", maxLength = 51) String host,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) @Nullable String projectOwner,
        @Schema(maxItems = 101, description = "Organisation numbers, the host's own included.")
                List<@Size(max = 10) String> parties,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Schema(
                        minimum = "0",
                        maximum = "2147483647",
                        description = "Places as in force today. Antal platser i dag.")
                @Nullable Integer capacity,
        @Schema(minimum = "0", maximum = "2147483647") @Nullable Integer plannedParticipants,
        @Schema(maxLength = 2000) @Nullable String targetGroup,
        @Schema(maxItems = 50) List<@Size(max = 200) String> methods,
        boolean esfFunded,
        @Nullable DecisionView boardDecision,
        InterventionState state,
        @Nullable LocalDate closedOn,
        @Schema(maxLength = 500) @Nullable String closingReason) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
            "name":"Samverkansteam Avesta","orientation":"INDIVIDUAL","kind":"INTERVENTION","measured":"IDENTIFIED",\
            "host":"2120002304.ame",\
            "parties":["2120002304","2021002114","2321000180","2021005521"],\
            "startsOn":"2015-05-01","capacity":60,"plannedParticipants":60,\
            "targetGroup":"Personer 16-64 år i behov av samordnad rehabilitering",\
            "methods":["Lösningsfokus"],"esfFunded":false,\
            "boardDecision":{"decidedOn":"2015-03-12","reference":"§ 14/2015"},"state":"OPEN",\
            "closedOn":null,"closingReason":null}\
            """;

    @Schema(
            name = "BoardDecision",
            requiredProperties = {"decidedOn", "reference"})
    record DecisionView(LocalDate decidedOn, @Schema(maxLength = 200) String reference) {

        static @Nullable DecisionView of(@Nullable BoardDecision decision) {
            return decision == null
                    ? null
                    : new DecisionView(decision.decidedOn(), decision.reference());
        }
    }

    static InterventionView of(Intervention intervention, LocalDate today) {
        Closing closing = intervention.closing();
        return new InterventionView(
                intervention.id(),
                intervention.version(),
                intervention.recordedAt(),
                intervention.associationId(),
                intervention.name(),
                intervention.orientation(),
                intervention.kind(),
                intervention.measured(),
                intervention.host(),
                intervention.projectOwner(),
                intervention.parties(),
                intervention.startsOn(),
                intervention.endsOn(),
                intervention.capacityOn(today),
                intervention.plannedParticipants(),
                intervention.targetGroup(),
                intervention.methods(),
                intervention.esfFunded(),
                DecisionView.of(intervention.boardDecision()),
                intervention.state(),
                closing == null ? null : closing.on(),
                closing == null ? null : closing.reason());
    }
}
