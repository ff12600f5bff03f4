package se.samspel.reporting.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.quality.domain.ReportedFigure;
import se.samspel.reporting.teamreport.domain.Period;

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
    @JsonInclude(JsonInclude.Include.NON_NULL)
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
                            breakdown,
            @Schema(nullable = true, description = "Days that it is of. Dagar som den avser.")
                    @Nullable
                    @Valid
                    SpanRequest span,
            @Schema(nullable = true, description = "Words above it. Rubriken ovanför.")
                    @Nullable
                    @Size(min = 1, max = 300)
                    String header,
            @Schema(
                            nullable = true,
                            minimum = "0",
                            maximum = "1000000",
                            description = "Of how many. Av hur många.")
                    @Nullable
                    @PositiveOrZero
                    BigDecimal base,
            @Schema(
                            nullable = true,
                            description =
                                    "What it is printed in; else the figure's own unit. Enhet i"
                                            + " tryck.")
                    ReportedFigure.@Nullable Unit unit) {

        ReportedFigure reported() {
            return new ReportedFigure(
                    figure,
                    value,
                    where,
                    breakdown == null ? Map.of() : breakdown,
                    new ReportedFigure.Circumstances(
                            span == null ? null : span.days(), header, base, unit));
        }
    }

    /** Both days included. */
    @Schema(name = "ReportedSpan")
    record SpanRequest(
            @NotNull @Schema(maxLength = 10) LocalDate from,
            @NotNull @Schema(maxLength = 10) LocalDate to) {

        Period days() {
            return new Period(from, to);
        }
    }
}
