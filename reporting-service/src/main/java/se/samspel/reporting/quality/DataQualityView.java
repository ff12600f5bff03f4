package se.samspel.reporting.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.quality.domain.Finding;

@Schema(name = "DataQuality", examples = DataQualityView.EXAMPLE)
record DataQualityView(@Schema(maxItems = 200) List<FindingView> findings) {

    static final String EXAMPLE =
            """
            {"findings":[{"code":"STOCK_FLOW","figure":"exits.total","where":\
            "summary and section 1","reported":37,"computed":36,"calculation":\
            "53 + 23 - 40 = 36","explanation":null}]}\
            """;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Finding")
    record FindingView(
            Finding.Code code,
            @Schema(maxLength = 304) String figure,
            @Schema(maxLength = 300) String where,
            @Schema(minimum = "-1000000000000", maximum = "1000000000000") BigDecimal reported,
            @Schema(nullable = true, minimum = "0", maximum = "1000000000000")
                    @Nullable BigDecimal computed,
            @Schema(nullable = true, maxLength = 200) @Nullable String calculation,
            @Schema(nullable = true, maxLength = 5000, description = "In English. På engelska.")
                    @Nullable String explanation) {

        static FindingView of(Finding finding) {
            Text explanation = finding.explanation();
            return new FindingView(
                    finding.code(),
                    finding.figure(),
                    finding.where(),
                    finding.reported(),
                    finding.computed(),
                    finding.calculation(),
                    explanation == null ? null : explanation.en());
        }
    }

    static DataQualityView of(List<Finding> findings) {
        return new DataQualityView(findings.stream().map(FindingView::of).toList());
    }
}
