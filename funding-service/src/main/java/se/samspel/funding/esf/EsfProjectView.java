package se.samspel.funding.esf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.kit.value.Money;

@Schema(
        name = "EsfProject",
        examples = EsfProjectView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "name",
            "owner",
            "programmeArea",
            "programmePeriod",
            "startsOn",
            "endsOn",
            "parties",
            "partners",
            "budgets",
            "subprojects"
        })
record EsfProjectView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(maxLength = 10) String associationId,
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 10) String owner,
        @Schema(maxLength = 200) String programmeArea,
        @Schema(maxLength = 9) String programmePeriod,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(maxLength = 50) @Nullable String journalNumber,
        @Schema(maxItems = 100) List<String> parties,
        @Schema(maxItems = 100) List<String> partners,
        @Schema(maxItems = 20) List<Budget> budgets,
        @Schema(maxItems = 500) List<SubprojectView> subprojects) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01","version":2,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220000695",\
            "name":"MIA 3.00","owner":"2220000695","programmeArea":"Programområde 2",\
            "programmePeriod":"2021-2027","startsOn":"2023-04-01","endsOn":"2027-12-31",\
            "parties":["2021005521"],"partners":["ABF"],\
            "budgets":[{"year":2023,"budgetSek":1600000}],\
            "subprojects":[{"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e02",\
            "name":"Delprojekt Västerås","hostName":"Samordningsförbundet Västerås"}]}\
            """;

    @Schema(
            name = "EsfBudget",
            requiredProperties = {"year", "budgetSek"})
    record Budget(@Schema(minimum = "2000", maximum = "2100") int year, Money budgetSek) {}

    static EsfProjectView of(EsfProject project) {
        return new EsfProjectView(
                project.id(),
                project.version(),
                project.recordedAt(),
                project.associationId(),
                project.name(),
                project.owner(),
                project.programmeArea(),
                project.programmePeriod(),
                project.startsOn(),
                project.endsOn(),
                project.journalNumber(),
                project.parties(),
                project.partners(),
                project.budgets().entrySet().stream()
                        .map(row -> new Budget(row.getKey(), row.getValue()))
                        .toList(),
                project.subprojects().stream().map(SubprojectView::of).toList());
    }
}
