package se.samspel.participant.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an authority's data protection officer lets a question be asked there. */
@Schema(
        name = "QuestionApproval",
        requiredProperties = {
            "id",
            "questionId",
            "questionVersion",
            "authority",
            "approvedOn",
            "officer",
            "reason",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d02",\
                "questionId":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d01","questionVersion":1,\
                "authority":"2120002304.ame","approvedOn":"2026-11-20","officer":"dso-1",\
                "reason":"Behövs för att välja stöd; svaret stannar hos värden.","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record ApprovalView(
        UUID id,
        UUID questionId,
        @Schema(minimum = "1", maximum = "9007199254740991") long questionVersion,
        @Schema(maxLength = 52) String authority,
        LocalDate approvedOn,
        @Schema(maxLength = 100) String officer,
        @Schema(maxLength = 1000) String reason,
        @Schema(minimum = "1", maximum = "1") long version,
        Instant recordedAt) {}
