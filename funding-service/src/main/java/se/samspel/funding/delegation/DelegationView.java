package se.samspel.funding.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.decision.domain.DecisionKind;
import se.samspel.funding.delegation.domain.Delegated;
import se.samspel.funding.delegation.domain.DelegatedDecision;
import se.samspel.funding.delegation.domain.ReportFinding;
import se.samspel.kit.value.Money;

@Schema(
        name = "DelegatedDecision",
        examples = DelegationView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "takenOn",
            "role",
            "kind",
            "subject",
            "beyondLimit",
            "reference"
        })
record DelegationView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        LocalDate takenOn,
        @Schema(maxLength = 100) String role,
        @Schema(maxLength = 100) @Nullable String holder,
        DecisionKind kind,
        @Schema(maxLength = 500) String subject,
        @Nullable Money amountSek,
        @Schema(
                        description =
                                "Up to which the board had delegated to the holder that day; null"
                                        + " where no role says so. Delegationens gräns.")
                @Nullable Money limitSek,
        @Schema(description = "Whether the amount is more than that. Över gränsen.")
                boolean beyondLimit,
        @Schema(maxLength = 200) String reference,
        @Nullable UUID reportedMeetingId,
        @Nullable LocalDate reportedOn,
        @Schema(
                        description =
                                "Set once a meeting has been held after the decision without its"
                                        + " report. Ej återrapporterat.")
                @Nullable ReportFinding finding) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b61","version":1,\
            "recordedAt":"2025-10-14T12:00:00Z","associationId":"2220002139",\
            "takenOn":"2025-10-14","role":"Förbundschef","holder":"staff-7","kind":"GRANT",\
            "subject":"Utökad tid för insats inom beviljad ram","amountSek":45000,\
            "limitSek":100000,"beyondLimit":false,"reference":"Delegationsbeslut 9/2025","finding":"NOT_REPORTED_BACK"}\
            """;

    static DelegationView of(DelegatedDecision decision, @Nullable LocalDate lastHeldOn) {
        Delegated delegated = decision.delegated();
        Long ore = delegated.amountOre();
        return new DelegationView(
                decision.id(),
                decision.version(),
                decision.recordedAt(),
                decision.associationId(),
                delegated.takenOn(),
                delegated.role(),
                delegated.holder(),
                delegated.kind(),
                delegated.subject(),
                ore == null ? null : Money.ofOre(ore),
                decision.limit(),
                decision.isBeyondLimit(),
                delegated.reference(),
                decision.reportedMeetingId(),
                decision.reportedOn(),
                decision.finding(lastHeldOn));
    }
}
