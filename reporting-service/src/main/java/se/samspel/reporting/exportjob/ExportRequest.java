package se.samspel.reporting.exportjob;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.teamreport.domain.Period;

/** Which report is wanted as a file. */
@Schema(name = "ExportRequest", examples = ExportRequest.EXAMPLE)
record ExportRequest(
        @NotNull
                @Pattern(regexp = "[a-z][A-Za-z0-9.-]{1,99}")
                @Schema(
                        maxLength = 100,
                        description =
                                "The key of a report with rules of its own, as team-report, seats"
                                        + " and cost-report, of a definition, or of a"
                                        + " questionnaire: survey.key.version. Rapportens nyckel.")
                String report,
        @NotNull
                @Size(min = 6, max = 60)
                @Schema(
                        description =
                                "intervention:<id>, association:<number>, county:<code> or"
                                        + " nation. Vems siffror.")
                String coverage,
        @NotNull @Schema(maxLength = 10) LocalDate from,
        @NotNull @Schema(maxLength = 10) LocalDate to,
        @NotNull ReportForm form) {

    static final String EXAMPLE =
            """
            {"report":"team-report",\
            "coverage":"intervention:0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
            "from":"2019-07-01","to":"2020-06-30","form":"PDF"}\
            """;

    Asked asked(String language) {
        new Period(from, to);
        return new Asked(report, coverage, from, to, form, language);
    }
}
