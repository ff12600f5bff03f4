package se.samspel.reporting.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.quality.domain.Finding;
import se.samspel.reporting.quality.domain.RowFinding;

@Schema(name = "DataQuality", examples = DataQualityView.EXAMPLE)
record DataQualityView(
        @Schema(maxItems = 400) List<FindingView> findings,
        @Schema(
                        maxItems = 15,
                        description =
                                "What the rows themselves contradict or lack, as counts. Radernas"
                                        + " egna motsägelser och luckor, som antal.")
                List<RowFindingView> rowFindings) {

    static final String EXAMPLE =
            """
            {"findings":[{"code":"STOCK_FLOW","figure":"exits.total","where":\
            "summary and section 1","reported":37,"computed":36,"calculation":\
            "53 + 23 - 40 = 36","explanation":null,"explanationSv":null}],"rowFindings":[{"code":\
            "EXIT_WITHOUT_AFTER","kind":"INCOMPLETE","count":3,"of":76,"explanation":\
            "exits without a situation after","explanationSv":"avslut utan läget efter"}]}\
            """;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Finding")
    record FindingView(
            Finding.Code code,
            @Schema(maxLength = 304) String figure,
            @Schema(maxLength = 300) String where,
            @Schema(minimum = "-1000000000000", maximum = "1000000000000") BigDecimal reported,
            @Schema(nullable = true, minimum = "-1000000000000", maximum = "1000000000000")
                    @Nullable BigDecimal computed,
            @Schema(nullable = true, maxLength = 200) @Nullable String calculation,
            @Schema(nullable = true, maxLength = 5000, description = "In English. På engelska.")
                    @Nullable String explanation,
            @Schema(nullable = true, maxLength = 5000, description = "På svenska. In Swedish.")
                    @Nullable String explanationSv) {

        static FindingView of(Finding finding) {
            Text explanation = finding.explanation();
            return new FindingView(
                    finding.code(),
                    finding.figure(),
                    finding.where(),
                    finding.reported(),
                    finding.computed(),
                    finding.calculation(),
                    explanation == null ? null : explanation.en(),
                    explanation == null ? null : explanation.sv());
        }
    }

    @Schema(name = "RowFinding")
    record RowFindingView(
            RowFinding.Code code,
            RowFinding.Kind kind,
            @Schema(minimum = "1", maximum = "1000000") long count,
            @Schema(minimum = "1", maximum = "1000000", description = "Of so many rows. Av antal.")
                    long of,
            @Schema(maxLength = 200, description = "In English. På engelska.") String explanation,
            @Schema(maxLength = 200, description = "På svenska. In Swedish.")
                    String explanationSv) {

        static RowFindingView of(RowFinding finding) {
            Text explanation = finding.code().explanation();
            return new RowFindingView(
                    finding.code(),
                    finding.code().kind(),
                    finding.count(),
                    finding.of(),
                    explanation.en(),
                    explanation.sv());
        }
    }

    static DataQualityView of(List<Finding> findings, List<RowFinding> rows) {
        return new DataQualityView(
                findings.stream().map(FindingView::of).toList(),
                rows.stream().map(RowFindingView::of).toList());
    }
}
