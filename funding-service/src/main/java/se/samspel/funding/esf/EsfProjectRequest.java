package se.samspel.funding.esf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.esf.domain.ProjectFacts;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Organisationsnummer;

@Schema(name = "EsfProjectRequest", examples = EsfProjectRequest.EXAMPLE)
record EsfProjectRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Schema(description = "A member, or the association itself. Projektägare.")
                Organisationsnummer owner,
        @NotBlank @Size(max = 200) @Schema(description = "Programområde.") String programmeArea,
        @NotNull
                @Pattern(regexp = PERIOD)
                @Schema(description = "For example 2021-2027. Programperiod.")
                String programmePeriod,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Pattern(regexp = "[0-9A-Za-zÅÄÖåäö/ .:-]{1,50}")
                @Schema(description = "The ESF Council's. Svenska ESF-rådets diarienummer.")
                @Nullable String journalNumber,
        @Size(max = 100) @Schema(description = "Members that take part. Medverkande medlemmar.")
                @Nullable List<@NotNull Organisationsnummer> parties,
        @Size(max = 100)
                @Schema(
                        description =
                                "Other organisations that take part, by name; they have no access."
                                        + " Andra medverkande organisationer.")
                @Nullable List<@NotBlank @Size(max = 200) String> partners,
        @Size(max = 20) @Nullable List<@Valid @NotNull Budget> budgets) {

    static final String PERIOD = "20\\d{2}-20\\d{2}";

    static final String EXAMPLE =
            """
            {"name":"MIA 3.00","owner":"2220000695","programmeArea":"Programområde 2",\
            "programmePeriod":"2021-2027","startsOn":"2023-04-01","endsOn":"2027-12-31",\
            "journalNumber":"2022/00411","parties":["2021005521","2021002114"],\
            "partners":["ABF","Funktionsrätt Sverige"],\
            "budgets":[{"year":2023,"budgetSek":1600000}]}\
            """;

    @Schema(name = "EsfBudgetRequest")
    record Budget(@NotNull @Min(2000) @Max(2100) Integer year, @NotNull Money budgetSek) {}

    ProjectFacts facts() {
        return new ProjectFacts(
                name,
                owner,
                new ProjectFacts.Programme(programmeArea, programmePeriod),
                startsOn,
                endsOn,
                journalNumber,
                new ProjectFacts.Taking(
                        parties == null ? List.of() : parties,
                        partners == null ? List.of() : partners),
                ProjectFacts.budgets(
                        budgets == null
                                ? List.of()
                                : budgets.stream()
                                        .map(row -> Map.entry(row.year(), row.budgetSek()))
                                        .toList()));
    }
}
