package se.samspel.participant.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.enrolment.domain.Education;
import se.samspel.participant.enrolment.domain.IncomeSource;
import se.samspel.participant.enrolment.domain.Measurement;
import se.samspel.participant.enrolment.domain.Occupation;
import se.samspel.participant.enrolment.domain.SituationTime;

@Schema(
        name = "SituationRequest",
        examples =
                """
                {"at":"BEFORE","measuredOn":"2020-01-15",\
                "incomeSources":[{"code":"SJUKPENNING","extentPercent":100}],\
                "occupations":[{"code":"AKTIVT_ARBETSSOKANDE","extentPercent":100}],\
                "education":"EFTERGYMNASIAL_KORT","monthsInPublicSupport":92}\
                """)
record SituationRequest(
        @NotNull SituationTime at,
        @NotNull LocalDate measuredOn,
        @NotNull @Size(max = 10) List<@NotNull @Valid Source> incomeSources,
        @NotNull @Size(max = 10) List<@NotNull @Valid Activity> occupations,
        @Nullable Education education,
        @Min(0) @Max(1200) @Nullable Integer monthsInPublicSupport) {

    @Schema(name = "IncomeSourceRequest")
    record Source(
            @NotNull IncomeSource.Code code, @NotNull @Min(0) @Max(100) Integer extentPercent) {}

    @Schema(name = "OccupationRequest")
    record Activity(
            @NotNull Occupation.Code code,
            Occupation.@Nullable Kind kind,
            @NotNull @Min(0) @Max(100) Integer extentPercent) {}

    Measurement measurement() {
        return new Measurement(
                at,
                measuredOn,
                incomeSources.stream()
                        .map(source -> new IncomeSource(source.code(), source.extentPercent()))
                        .toList(),
                occupations.stream()
                        .map(activity ->
                                new Occupation(
                                        activity.code(), activity.kind(), activity.extentPercent()))
                        .toList(),
                education,
                monthsInPublicSupport);
    }
}
