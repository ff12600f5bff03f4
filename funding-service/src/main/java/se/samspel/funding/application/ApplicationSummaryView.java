package se.samspel.funding.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.application.domain.Application;
import se.samspel.funding.application.domain.ApplicationState;
import se.samspel.kit.value.Money;

/** An application as it stands in a list. */
@Schema(
        name = "ApplicationSummary",
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "interventionId",
            "applicant",
            "state",
            "askedSek"
        },
        examples =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1a01","version":2,\
                "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
                "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
                "applicant":"2120002304.ame","state":"SUBMITTED","askedSek":2800000,\
                "grantedSek":null}\
                """)
record ApplicationSummaryView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        UUID interventionId,
        @Schema(maxLength = 51, description = "An authority, or the association. Sökande.")
                String applicant,
        ApplicationState state,
        Money askedSek,
        @Nullable Money grantedSek) {

    static ApplicationSummaryView of(Application application) {
        return new ApplicationSummaryView(
                application.id(),
                application.version(),
                application.recordedAt(),
                application.associationId(),
                application.interventionId(),
                ApplicationView.applicant(application),
                application.state(),
                application.asked(),
                application.granted());
    }
}
