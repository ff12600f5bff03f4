package se.samspel.funding.intervention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.intervention.domain.Partner;
import se.samspel.funding.intervention.domain.PlannedParticipants;
import se.samspel.funding.intervention.domain.Register;
import se.samspel.funding.intervention.domain.RegisterSheet;
import se.samspel.funding.intervention.domain.SteeringRole;
import se.samspel.funding.intervention.domain.SteeringSeat;
import se.samspel.kit.value.Organisationsnummer;

@Schema(
        name = "Register",
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "interventionId",
            "partners",
            "steeringGroup",
            "vacantSeats",
            "plannedParticipants"
        },
        examples =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z",\
                "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
                "partners":[{"name":"ABF Södra Dalarna","organisationNumber":null}],\
                "steeringGroup":[{"party":"REGION","role":"MEMBER","vacant":true}],\
                "vacantSeats":1,\
                "plannedParticipants":[{"validFrom":"2020-01-01","participants":60}]}\
                """)
record RegisterView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        UUID interventionId,
        @Schema(maxItems = 50) List<PartnerRow> partners,
        @Schema(maxItems = 50) List<SeatRow> steeringGroup,
        @Schema(minimum = "0", maximum = "50", description = "Vakanta platser.") int vacantSeats,
        @Schema(maxItems = 200) List<PlanRow> plannedParticipants) {

    @Schema(name = "Partner", requiredProperties = "name")
    record PartnerRow(
            @Schema(maxLength = 200) String name,
            @Schema(pattern = "^[0-9]{10}$", maxLength = 10) @Nullable String organisationNumber) {

        static PartnerRow of(Partner partner) {
            Organisationsnummer number = partner.organisation();
            return new PartnerRow(partner.name(), number == null ? null : number.digits());
        }
    }

    @Schema(
            name = "SteeringSeat",
            requiredProperties = {"party", "role", "vacant"})
    record SeatRow(Party party, SteeringRole role, boolean vacant) {

        static SeatRow of(SteeringSeat seat) {
            return new SeatRow(seat.party(), seat.role(), seat.vacant());
        }
    }

    @Schema(
            name = "PlannedParticipants",
            requiredProperties = {"validFrom", "participants"})
    record PlanRow(
            LocalDate validFrom, @Schema(minimum = "0", maximum = "1000000") int participants) {

        static PlanRow of(PlannedParticipants row) {
            return new PlanRow(row.validFrom(), row.participants());
        }
    }

    static RegisterView of(RegisterSheet sheet) {
        Register register = sheet.register();
        return new RegisterView(
                sheet.interventionId(),
                sheet.version(),
                sheet.recordedAt(),
                sheet.interventionId(),
                register.partners().stream().map(PartnerRow::of).toList(),
                register.steeringGroup().stream().map(SeatRow::of).toList(),
                Math.toIntExact(
                        register.steeringGroup().stream().filter(SteeringSeat::vacant).count()),
                register.plan().stream().map(PlanRow::of).toList());
    }
}
