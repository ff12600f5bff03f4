package se.samspel.funding.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.succession.domain.AuthoritySuccession;
import se.samspel.funding.succession.domain.Decision;
import se.samspel.funding.succession.domain.RenamedUnit;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(name = "AuthoritySuccessionRequest", examples = SuccessionRequest.EXAMPLE)
record SuccessionRequest(
        @NotNull AuthorityId predecessor,
        @NotNull AuthorityId successor,
        @Size(min = 1, max = 200)
                @Schema(
                        description =
                                "Needed where the successor isn't registered yet. Krävs för en ny"
                                        + " myndighet.")
                @Nullable String successorName,
        @NotNull @Schema(description = "Not after today. Inte efter idag.") LocalDate takesEffectOn,
        @NotNull LocalDate decidedOn,
        @NotBlank
                @Size(max = 200)
                @Pattern(regexp = "(?!.*\\d{6}[-+ ]?\\d{4}).*")
                @Schema(
                        description =
                                "Of the minutes or the register; never about a person. Protokoll"
                                        + " eller diarienummer.")
                String decisionReference,
        @Size(max = 200)
                @Schema(
                        description =
                                "Units that have another name at the successor; all others keep"
                                        + " theirs. Name each whose name the successor uses for a"
                                        + " unit of its own. Enheter som byter namn.")
                @Nullable List<@Valid @NotNull Unit> units) {

    static final String EXAMPLE =
            """
            {"predecessor":"2120002304.ame","successor":"2120002304.arbete",\
            "successorName":"Avesta kommun, arbetsnämnden","takesEffectOn":"2026-11-01",\
            "decidedOn":"2026-09-28","decisionReference":"KF 2026/112 § 87",\
            "units":[{"predecessorUnit":"unit-1","successorUnit":"arbete-1"}]}\
            """;

    @Schema(name = "RenamedUnitRequest")
    record Unit(
            @NotBlank @Size(max = 100) String predecessorUnit,
            @NotBlank @Size(max = 100) String successorUnit) {}

    AuthoritySuccession.Move move() {
        IdentityNumberInText.refuse("successorName", successorName);
        List<Unit> renamed = units == null ? List.of() : units;
        return new AuthoritySuccession.Move(
                predecessor,
                successor,
                renamed.stream()
                        .map(unit -> new RenamedUnit(unit.predecessorUnit(), unit.successorUnit()))
                        .toList());
    }

    Decision decision() {
        return new Decision(decidedOn, decisionReference, takesEffectOn);
    }
}
