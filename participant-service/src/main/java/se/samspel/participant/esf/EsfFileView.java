package se.samspel.participant.esf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.esf.domain.EsfFile;

/** A month's file in sum. */
@Schema(
        name = "EsfFileView",
        requiredProperties = {
            "id",
            "interventionId",
            "month",
            "rows",
            "hours",
            "sentOn",
            "dueOn",
            "resendDue",
            "superseded",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e20-7a11-8c22-5b1f0c9e4d12",\
                "interventionId":"01a6f0c2-7000-7a11-8c22-5b1f0c9e4d05","month":"2026-10",\
                "rows":1,"hours":42.5,"sentOn":"2026-11-22","dueOn":"2026-11-28",\
                "resendDue":false,"superseded":false,"version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record EsfFileView(
        UUID id,
        UUID interventionId,
        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$") String month,
        @Schema(
                        description = "In the content now. I innehållet nu.",
                        minimum = "0",
                        maximum = "2000")
                int rows,
        @Schema(
                        description = "In the content now. I innehållet nu.",
                        minimum = "0",
                        maximum = "1488000")
                BigDecimal hours,
        LocalDate sentOn,
        @Schema(description = "Four weeks after the month. Fyra veckor efter månaden.")
                LocalDate dueOn,
        @Schema(description = "An earlier month was sent anew. En tidigare månad har sänts om.")
                boolean resendDue,
        @Schema(description = "A later file took its place. En senare fil gäller.")
                boolean superseded,
        long version,
        Instant recordedAt) {

    static EsfFileView of(EsfFile file, EsfSums.Sum sum) {
        return new EsfFileView(
                file.id(),
                file.interventionId(),
                file.month().month().toString(),
                sum.rows(),
                sum.hours(),
                file.sentOn(),
                file.month().dueOn(),
                file.resendDue(),
                file.superseded(),
                file.version(),
                file.recordedAt());
    }
}
