package se.samspel.reporting.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.quality.domain.ReportedFigure;

@Schema(name = "ReportedFiguresRequest", examples = ReportedFiguresRequest.EXAMPLE)
record ReportedFiguresRequest(
        @NotNull @Schema(maxLength = 10, examples = "2019-07-01") LocalDate from,
        @NotNull @Schema(maxLength = 10, examples = "2020-06-30") LocalDate to,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid FigureRequest> figures) {

    static final String EXAMPLE =
            """
            {"from":"2019-07-01","to":"2020-06-30","figures":[{"figure":"exits.total","value":37,\
            "where":"summary and section 1"}]}\
            """;

    /** Also what is stored. */
    @Schema(name = "ReportedFigure")
    record FigureRequest(
            @NotNull
                    @Pattern(regexp = "[A-Za-z_]{1,60}(\\.[A-Za-z_]{1,60}){0,4}")
                    @Schema(maxLength = 304, examples = "exits.total")
                    String figure,
            @NotNull @Schema(minimum = "-1000000000000", maximum = "1000000000000")
                    BigDecimal value,
            @NotNull @Size(min = 1, max = 300) String where,
            @Nullable @Size(max = 50)
                    Map<@NotNull @Pattern(regexp = "[A-Za-z_]{1,60}") String, @NotNull BigDecimal>
                            breakdown) {

        ReportedFigure reported() {
            return new ReportedFigure(
                    figure, value, where, breakdown == null ? Map.of() : breakdown);
        }
    }
}
