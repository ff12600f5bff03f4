package se.samspel.funding.interim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.interim.domain.Comment;
import se.samspel.funding.interim.domain.InterimReport;
import se.samspel.funding.interim.domain.ReportPeriod;

@Schema(
        name = "InterimReportRequest",
        examples =
                """
                {"year":2020,"period":"HALF_YEAR","asOf":"2020-06-30",\
                "comments":[{"interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
                "text":"Arbetsförmedlingens tjänst är besatt till 20 procent."}]}\
                """)
record InterimReportRequest(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull @Schema(description = "Each from the year's first day. Alla från årets början.")
                ReportPeriod period,
        @NotNull @Schema(description = "A day of the period. En dag i perioden.") LocalDate asOf,
        @Nullable @Size(max = 500) List<@Valid @NotNull CommentRow> comments) {

    @Schema(name = "InterimCommentRequest")
    record CommentRow(
            @NotNull UUID interventionId,
            @NotBlank
                    @Size(max = 2000)
                    @Schema(description = "Of the money; nobody's name. Kommentar utan namn.")
                    String text) {}

    InterimReport.Scope scope() {
        return new InterimReport.Scope(year, period, asOf);
    }

    List<Comment> said() {
        return comments == null
                ? List.of()
                : comments.stream()
                        .map(row -> new Comment(row.interventionId(), row.text()))
                        .toList();
    }
}
