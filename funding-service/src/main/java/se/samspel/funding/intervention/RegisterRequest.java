package se.samspel.funding.intervention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.intervention.domain.Partner;
import se.samspel.funding.intervention.domain.PlannedParticipants;
import se.samspel.funding.intervention.domain.Register;
import se.samspel.funding.intervention.domain.SteeringRole;
import se.samspel.funding.intervention.domain.SteeringSeat;
import se.samspel.kit.value.Organisationsnummer;

@Schema(
        name = "RegisterRequest",
        examples =
                """
                {"partners":[{"name":"ABF Södra Dalarna"}],\
                "steeringGroup":[{"party":"KOMMUN","role":"CHAIR","vacant":false},\
                {"party":"REGION","role":"MEMBER","vacant":true}],\
                "plannedParticipants":[{"validFrom":"2020-01-01","participants":60}]}\
                """)
record RegisterRequest(
        @NotNull
                @Size(max = 50)
                @Schema(
                        description =
                                "Organisations beside the members, without access to any record."
                                        + " Medverkande utan uppgiftsåtkomst.")
                List<@Valid @NotNull PartnerRow> partners,
        @NotNull @Size(max = 50) @Schema(description = "Seats by party. Styrgruppens platser.")
                List<@Valid @NotNull SeatRow> steeringGroup,
        @NotNull @Size(max = 200) List<@Valid @NotNull PlanRow> plannedParticipants) {

    @Schema(name = "PartnerRequest")
    record PartnerRow(
            @NotBlank @Size(max = 200) String name,
            @Nullable Organisationsnummer organisationNumber) {}

    @Schema(name = "SteeringSeatRequest")
    record SeatRow(@NotNull Party party, @NotNull SteeringRole role, @NotNull Boolean vacant) {}

    @Schema(name = "PlannedParticipantsRequest")
    record PlanRow(
            @NotNull @Schema(description = "First day. Första dagen.") LocalDate validFrom,
            @NotNull @Min(0) @Max(1_000_000) Integer participants) {}

    Register register() {
        return new Register(
                partners.stream()
                        .map(row -> new Partner(row.name(), row.organisationNumber()))
                        .toList(),
                steeringGroup.stream()
                        .map(row -> new SteeringSeat(row.party(), row.role(), row.vacant()))
                        .toList(),
                plannedParticipants.stream()
                        .map(row -> new PlannedParticipants(row.validFrom(), row.participants()))
                        .toList());
    }
}
