package se.samspel.funding.timereport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.timereport.domain.WorkedMonth;

@Schema(name = "EsfTimeReportRequest", examples = TimeReportRequest.EXAMPLE)
record TimeReportRequest(
        @NotNull
                @Pattern(regexp = STAFF)
                @Schema(
                        description =
                                "An opaque id of the employee: no name, no identity number. Eget id"
                                        + " för den anställda, aldrig namn eller personnummer.")
                String staff,
        @Nullable UUID subprojectId,
        @NotNull @Pattern(regexp = MONTH) @Schema(description = "Månad.") String month,
        @NotNull
                @Schema(
                        minimum = "0",
                        maximum = "744",
                        description = "Worked in the project. Arbetade timmar.")
                BigDecimal hours,
        @NotNull
                @Schema(
                        minimum = "0",
                        maximum = "100",
                        description = "Of a whole post. Andel av heltid i projektet.")
                BigDecimal sharePercent) {

    static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";
    static final String STAFF = "(?!.*\\d{6}[-+ ]?\\d{4}.*)[\\p{L}\\p{N}._:/-]{1,100}";

    static final String EXAMPLE =
            """
            {"staff":"anst-0417","month":"2024-03","hours":138.5,"sharePercent":100}\
            """;

    WorkedMonth worked(UUID projectId) {
        return new WorkedMonth(projectId, subprojectId, staff, YearMonth.parse(month));
    }

    WorkedMonth.Figures figures() {
        return new WorkedMonth.Figures(hours, sharePercent);
    }
}
