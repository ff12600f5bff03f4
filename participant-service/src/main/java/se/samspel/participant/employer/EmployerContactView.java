package se.samspel.participant.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.employer.domain.ContactOutcome;

/** A contact with an employer, for the host. */
@Schema(
        name = "EmployerContactView",
        requiredProperties = {
            "id",
            "enrolmentId",
            "contactedOn",
            "employer",
            "outcome",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e30-7a11-8c22-5b1f0c9e4d13",\
                "enrolmentId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06","contactedOn":"2020-03-02",\
                "employer":"Bagarn i Avesta","outcome":"INTEREST","note":"Vill träffas i april",\
                "version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record EmployerContactView(
        UUID id,
        UUID enrolmentId,
        LocalDate contactedOn,
        @Schema(maxLength = 200) String employer,
        ContactOutcome outcome,
        @Schema(maxLength = 2000) @Nullable String note,
        long version,
        Instant recordedAt) {}
