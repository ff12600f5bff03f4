package se.samspel.reporting.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.SectionDefinition;
import se.samspel.reporting.table.domain.Section.Picture;

/** A definition as it is written: in a file of the platform, in a request, in the database. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportDefinitionRequest", examples = DefinitionRequest.EXAMPLE)
record DefinitionRequest(
        @NotNull @Pattern(regexp = KEY) @Schema(maxLength = 60) String key,
        @Min(1) @Max(9999) int version,
        @NotNull @Valid TextRequest title,
        @NotNull @Size(min = 1, max = 4) List<Coverage.@NotNull Level> coverage,
        @NotNull PeriodKind period,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid SectionRequest> sections) {

    static final String KEY = "[a-z][a-z0-9-]{1,59}";
    static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,59}";

    static final String EXAMPLE =
            """
            {"key":"exits-by-sex","version":1,"title":{"sv":"Avslut efter kön","en":"Exits by sex"},\
            "coverage":["INTERVENTION","NATION"],"period":"ANY_DAYS","sections":[{"key":"exits",\
            "question":{"sv":"Vart tog deltagarna vägen?","en":"Where did the participants go?"},\
            "population":"ENROLMENT","cohort":"EXITS","where":[],"rows":"exitDestination",\
            "columns":"SEX","measures":[{"key":"people","label":{"sv":"Antal","en":"Number"},"kind":\
            "PEOPLE"}],"picture":"BARS","disclosure":{"threshold":5,"zeroShown":false,"grouping":\
            "exitDestination"}}]}\
            """;

    Definition definition() {
        return new Definition(
                key,
                version,
                title.text(),
                coverage,
                period,
                sections.stream().map(SectionRequest::section).toList());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportSectionDefinition")
    record SectionRequest(
            @NotNull @Pattern(regexp = NAME) @Schema(maxLength = 60) String key,
            @NotNull @Valid TextRequest question,
            @NotNull Population population,
            @NotNull Cohort cohort,
            @Nullable @Size(max = 10) List<@NotNull @Valid ConditionRequest> where,
            @Nullable @Pattern(regexp = NAME) @Schema(maxLength = 60) String rows,
            @NotNull @Pattern(regexp = NAME) @Schema(maxLength = 60) String columns,
            @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid MeasureRequest> measures,
            @NotNull Picture picture,
            @NotNull @Valid DisclosureRequest disclosure) {

        SectionDefinition section() {
            return new SectionDefinition(
                    key,
                    question.text(),
                    population,
                    cohort,
                    ConditionRequest.conditions(where),
                    rows,
                    columns,
                    measures.stream().map(MeasureRequest::measure).toList(),
                    picture,
                    new SectionDefinition.DisclosureRule(
                            disclosure.threshold(), disclosure.zeroShown(), disclosure.grouping()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportMeasure")
    record MeasureRequest(
            @NotNull @Pattern(regexp = NAME) @Schema(maxLength = 60) String key,
            @NotNull @Valid TextRequest label,
            @NotNull Measure.Kind kind,
            @Nullable Cohort cohort,
            @Nullable @Size(max = 10) List<@NotNull @Valid ConditionRequest> where,
            @Nullable @Size(max = 10) List<@NotNull @Valid ConditionRequest> base,
            @Nullable @Pattern(regexp = NAME) @Schema(maxLength = 60) String rows,
            @Nullable @Pattern(regexp = NAME) @Schema(maxLength = 60) String of,
            Measure.@Nullable Unit unit,
            @Nullable @Pattern(regexp = NAME) @Schema(maxLength = 60) String from,
            @Nullable @Pattern(regexp = NAME) @Schema(maxLength = 60) String to) {

        Measure measure() {
            return new Measure(
                    key,
                    label.text(),
                    kind,
                    cohort,
                    ConditionRequest.conditions(where),
                    ConditionRequest.conditions(base),
                    rows,
                    of,
                    unit,
                    from,
                    to);
        }
    }

    @Schema(name = "ReportDisclosureRule")
    record DisclosureRequest(
            @Min(5) @Max(100) int threshold,
            boolean zeroShown,
            @Nullable @Pattern(regexp = NAME) @Schema(maxLength = 60) String grouping) {}
}
