package se.samspel.funding.drawdown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.funding.drawdown.domain.DrawdownState;
import se.samspel.kit.value.Money;

/** A drawdown as it stands in a list. */
@Schema(
        name = "DrawdownSummary",
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "interventionId",
            "grantId",
            "host",
            "year",
            "periodFrom",
            "periodTo",
            "state",
            "netSek",
            "requestedOn",
            "findings"
        },
        examples =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1d01","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
                "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
                "grantId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01","host":"2120002304.ame",\
                "year":2020,"periodFrom":"2020-01-01","periodTo":"2020-03-31",\
                "state":"REQUESTED","netSek":563750,"requestedOn":"2020-04-06",\
                "approvedOn":null,"findings":[]}\
                """)
record DrawdownSummaryView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        UUID interventionId,
        UUID grantId,
        @Schema(maxLength = 51) String host,
        @Schema(minimum = "2000", maximum = "2100") int year,
        LocalDate periodFrom,
        LocalDate periodTo,
        DrawdownState state,
        Money netSek,
        LocalDate requestedOn,
        @Nullable LocalDate approvedOn,
        @Schema(maxItems = 2) List<DrawdownFinding> findings) {

    static DrawdownSummaryView of(Drawdown it) {
        return new DrawdownSummaryView(
                it.id(),
                it.version(),
                it.recordedAt(),
                it.associationId(),
                it.interventionId(),
                it.grantId(),
                it.host(),
                it.year(),
                it.period().from(),
                it.period().to(),
                it.state(),
                it.net(),
                it.requestedOn(),
                it.approvedOn(),
                DrawdownFinding.of(it.findings()));
    }
}
