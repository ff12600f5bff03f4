package se.samspel.participant.question;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An authority's approvals of one question, the latest version's first. */
@Schema(
        name = "QuestionApprovals",
        requiredProperties = {"approvals"},
        examples =
                """
                {"approvals":[{"id":"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d02",\
                "questionId":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d01","questionVersion":1,\
                "authority":"2120002304.ame","approvedOn":"2026-11-20","officer":"dso-1",\
                "reason":"Behövs för att välja stöd; svaret stannar hos värden.","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}]}\
                """)
record ApprovalsView(@Schema(maxItems = 100) List<ApprovalView> approvals) {}
