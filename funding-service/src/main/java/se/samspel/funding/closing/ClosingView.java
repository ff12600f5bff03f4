package se.samspel.funding.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.grant.OpenMoney;
import se.samspel.funding.intervention.domain.Closing;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.intervention.domain.InterventionState;
import se.samspel.kit.value.Money;

@Schema(
        name = "InterventionClosing",
        requiredProperties = {
            "interventionId",
            "version",
            "state",
            "closedOn",
            "reason",
            "unsettled"
        },
        examples =
                """
                {"interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","version":2,\
                "state":"CLOSED","closedOn":"2020-12-31","reason":"Projektperioden är slut",\
                "unsettled":[{"grantId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01","year":2020,\
                "remainingSek":75000}]}\
                """)
record ClosingView(
        UUID interventionId,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        InterventionState state,
        LocalDate closedOn,
        @Schema(maxLength = 500) String reason,
        @Schema(
                        maxItems = 1000,
                        description =
                                "Years of grants that are not settled; no hindrance. Ej avräknade"
                                        + " år; inget hinder.")
                List<Unsettled> unsettled) {

    @Schema(
            name = "UnsettledYear",
            requiredProperties = {"grantId", "year", "remainingSek"})
    record Unsettled(
            UUID grantId,
            @Schema(minimum = "2000", maximum = "2100") int year,
            Money remainingSek) {

        static Unsettled of(OpenMoney open) {
            return new Unsettled(open.grantId(), open.year(), open.remaining());
        }
    }

    static ClosingView of(Intervention intervention, List<OpenMoney> open) {
        Closing closing = Objects.requireNonNull(intervention.closing());
        return new ClosingView(
                intervention.id(),
                intervention.version(),
                intervention.state(),
                closing.on(),
                closing.reason(),
                open.stream().map(Unsettled::of).toList());
    }
}
