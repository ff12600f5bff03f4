package se.samspel.funding.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.funding.grant.domain.GrantState;

/** A grant as it stands in a list. */
@Schema(
        name = "GrantSummary",
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "interventionId",
            "state",
            "validFrom",
            "validTo",
            "years"
        },
        examples =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
                "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","state":"IN_FORCE",\
                "validFrom":"2020-01-01","validTo":"2020-12-31",\
                "years":[{"year":2020,"grantedSek":2340000,"carriedSek":0,"drawnSek":0,\
                "repaidSek":0,"remainingSek":2340000}]}\
                """)
record GrantSummaryView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        UUID interventionId,
        GrantState state,
        LocalDate validFrom,
        LocalDate validTo,
        @Schema(maxItems = 101) List<GrantYearView> years) {

    static GrantSummaryView of(Grant grant, List<GrantYearView> years) {
        return new GrantSummaryView(
                grant.id(),
                grant.version(),
                grant.recordedAt(),
                grant.associationId(),
                grant.interventionId(),
                grant.state(),
                grant.validFrom(),
                grant.validTo(),
                years);
    }
}
