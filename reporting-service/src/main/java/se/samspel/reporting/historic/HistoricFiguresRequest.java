package se.samspel.reporting.historic;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HistoricFiguresRequest", examples = HistoricFiguresRequest.EXAMPLE)
record HistoricFiguresRequest(
        @NotNull @Schema(maxLength = 10, examples = "2017-01-01") LocalDate from,
        @NotNull @Schema(maxLength = 10, examples = "2017-12-31") LocalDate to,
        @NotNull @Size(min = 1, max = 300) String source,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ToldFigure> figures) {

    static final String EXAMPLE =
            """
            {"from":"2017-01-01","to":"2017-12-31","source":"Årsrapport 2017","figures":[{"figure":\
            "throughputMonths.meanExcludingDropouts","value":14.0,"base":21}]}\
            """;

    /** Also what is stored. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "HistoricFigure")
    record ToldFigure(
            @NotNull
                    @Pattern(regexp = "[A-Za-z_]{1,60}(\\.[A-Za-z_]{1,60}){0,4}")
                    @Schema(maxLength = 304, examples = "exits.total")
                    String figure,
            @NotNull
                    @PositiveOrZero
                    @DecimalMax("1000000")
                    @Digits(integer = 7, fraction = 12)
                    @Schema(minimum = "0", maximum = "1000000")
                    BigDecimal value,
            @PositiveOrZero
                    @Max(1_000_000)
                    @Schema(
                            nullable = true,
                            minimum = "0",
                            maximum = "1000000",
                            description =
                                    "People behind a mean or share. Others than the host see it"
                                            + " only with five or more. Antal bakom ett medelvärde"
                                            + " eller en andel.")
                    @Nullable Long base) {}
}
