package se.samspel.funding.interim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.followup.AssociationFollowUpView;
import se.samspel.funding.interim.domain.Comment;
import se.samspel.funding.interim.domain.InterimReport;
import se.samspel.funding.interim.domain.ReportPeriod;

/** What is frozen. */
@Schema(
        name = "InterimSnapshot",
        requiredProperties = {
            "associationId",
            "year",
            "period",
            "edition",
            "asOf",
            "followUp",
            "own",
            "comments"
        },
        examples = SnapshotContent.EXAMPLE)
record SnapshotContent(
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2100") int year,
        ReportPeriod period,
        @Schema(minimum = "1", maximum = "10000") int edition,
        LocalDate asOf,
        AssociationFollowUpView followUp,
        OwnFiguresView own,
        @Schema(maxItems = 500) List<CommentView> comments) {

    static final String EXAMPLE =
            "{\"associationId\":\"2220002139\",\"year\":2020,\"period\":\"HALF_YEAR\","
                    + "\"edition\":1,\"asOf\":\"2020-06-30\",\"followUp\":"
                    + AssociationFollowUpView.EXAMPLE
                    + ",\"own\":{\"contributionsSek\":4000000,\"ledgerIncomeSek\":2000000,"
                    + "\"ledgerCostSek\":1500000,\"ledgerResultSek\":500000},\"comments\":[]}";

    @Schema(
            name = "InterimComment",
            requiredProperties = {"interventionId", "text"})
    record CommentView(UUID interventionId, @Schema(maxLength = 2000) String text) {}

    static SnapshotContent of(
            InterimReport report,
            AssociationFollowUpView followUp,
            OwnFiguresView own,
            List<Comment> comments) {
        return new SnapshotContent(
                report.associationId(),
                report.year(),
                report.period(),
                report.edition(),
                report.asOf(),
                followUp,
                own,
                comments.stream()
                        .map(each -> new CommentView(each.interventionId(), each.text()))
                        .toList());
    }
}
