package se.samspel.funding.yearwheel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.yearwheel.domain.WheelStep;
import se.samspel.funding.yearwheel.domain.YearFact;

@Schema(
        name = "YearWheelFact",
        examples = FactView.EXAMPLE,
        requiredProperties = {
            "associationId",
            "budgetYear",
            "step",
            "version",
            "recordedAt",
            "doneOn",
            "reference"
        })
record FactView(
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2100") int budgetYear,
        WheelStep step,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        LocalDate doneOn,
        @Schema(maxLength = 200) String reference,
        @Nullable UUID decisionId) {

    static final String EXAMPLE =
            """
            {"associationId":"2220002139","budgetYear":2026,"step":"CONSULTATION","version":1,\
            "recordedAt":"2025-10-21T08:00:00Z","doneOn":"2025-10-20",\
            "reference":"Dnr 2025:31"}\
            """;

    static FactView of(YearFact fact) {
        return new FactView(
                fact.key().associationId(),
                fact.key().budgetYear(),
                fact.key().step(),
                fact.version(),
                fact.recordedAt(),
                fact.doneOn(),
                fact.reference(),
                fact.decisionId());
    }
}
