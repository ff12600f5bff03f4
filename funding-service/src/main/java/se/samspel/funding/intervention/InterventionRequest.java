package se.samspel.funding.intervention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.funding.intervention.domain.InterventionKind;
import se.samspel.funding.intervention.domain.Measured;
import se.samspel.funding.intervention.domain.Orientation;
import se.samspel.funding.intervention.domain.Proposal;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Organisationsnummer;

@Schema(name = "InterventionRequest", examples = InterventionRequest.EXAMPLE)
record InterventionRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull
                @Schema(
                        description =
                                "Individinriktad eller strukturövergripande. Can't be changed.")
                Orientation orientation,
        @Schema(
                        description =
                                "Default INTERVENTION; JOINT_TEAM advises on where a person goes and"
                                        + " decides nothing. Can't be changed. Insats, eller"
                                        + " myndighetsgemensamt team (MGT, resursråd).")
                @Nullable InterventionKind kind,
        @Schema(
                        description =
                                "Default IDENTIFIED; a STRUCTURAL one is always HEADCOUNT."
                                        + " Strukturövergripande är alltid volyminsats.")
                @Nullable Measured measured,
        @NotNull @Schema(description = "One of the members' authorities. Huvudman.")
                AuthorityId host,
        @Nullable @Schema(description = "May be the association itself. Projektägare.")
                Organisationsnummer projectOwner,
        @Size(max = 100)
                @Schema(
                        description =
                                "Members that take part; the host's organisation counts whether"
                                        + " listed or not. Medverkande medlemmar.")
                @Nullable List<@NotNull Organisationsnummer> parties,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Schema(minimum = "0", maximum = "1000000") @Nullable Integer capacity,
        @Schema(minimum = "0", maximum = "1000000") @Nullable Integer plannedParticipants,
        @Size(max = 2000) @Nullable String targetGroup,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> methods,
        @Nullable Boolean esfFunded,
        @Valid @Schema(description = "With it the intervention is open at once. Styrelsens beslut.")
                @Nullable Decision boardDecision) {

    static final String EXAMPLE =
            """
            {"name":"Samverkansteam Avesta","orientation":"INDIVIDUAL","host":"2120002304.ame",\
            "parties":["2120002304","2021002114","2321000180","2021005521"],\
            "startsOn":"2015-05-01","capacity":60,"plannedParticipants":60,\
            "targetGroup":"Personer 16-64 år i behov av samordnad rehabilitering",\
            "methods":["Lösningsfokus"],"esfFunded":false,\
            "boardDecision":{"decidedOn":"2015-03-12","reference":"§ 14/2015"}}\
            """;

    @Schema(name = "BoardDecisionRequest")
    record Decision(
            @NotNull LocalDate decidedOn,
            @NotBlank
                    @Size(max = 200)
                    @Schema(description = "The minutes' paragraph. Protokollets paragraf.")
                    String reference) {

        BoardDecision decision() {
            IdentityNumberInText.refuse("reference", reference);
            return new BoardDecision(decidedOn, reference);
        }
    }

    private void refuseIdentityNumbers() {
        IdentityNumberInText.refuse("name", name);
        IdentityNumberInText.refuse("targetGroup", targetGroup);
        if (methods != null) {
            methods.forEach(method -> IdentityNumberInText.refuse("methods", method));
        }
    }

    Proposal proposal() {
        refuseIdentityNumbers();
        return new Proposal(
                name,
                orientation,
                kind,
                measured,
                host,
                projectOwner,
                parties == null ? List.of() : parties,
                startsOn,
                endsOn,
                capacity,
                plannedParticipants,
                targetGroup,
                methods == null ? List.of() : methods,
                Boolean.TRUE.equals(esfFunded),
                boardDecision == null ? null : boardDecision.decision());
    }
}
