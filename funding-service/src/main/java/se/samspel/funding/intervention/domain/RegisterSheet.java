package se.samspel.funding.intervention.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Organisationsnummer;

/** An intervention's register as the office keeps it; replaced as a whole. */
@Entity
public class RegisterSheet {

    @Id private UUID interventionId;
    @Version private long version = 1;
    private String associationId;

    // Rows of two or three columns, in their order; a partner without number has an empty one.
    private List<String> partnerNames = List.of();
    private List<String> partnerNumbers = List.of();
    private List<String> steeringParties = List.of();
    private List<String> steeringRoles = List.of();
    private List<Boolean> steeringVacant = List.of();
    private List<LocalDate> plannedFrom = List.of();
    private List<Integer> plannedParticipants = List.of();
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RegisterSheet() {}

    public RegisterSheet(Intervention intervention, Register register, Instant now) {
        this.interventionId = intervention.id();
        this.associationId = intervention.associationId();
        replace(intervention, register, now);
    }

    /** No party of the intervention is a mere partner. */
    public final void replace(Intervention intervention, Register register, Instant now) {
        register.refusePartiesAsPartners(intervention);
        partnerNames = register.partners().stream().map(Partner::name).toList();
        partnerNumbers = register.partners().stream().map(RegisterSheet::digits).toList();
        steeringParties =
                register.steeringGroup().stream().map(seat -> seat.party().name()).toList();
        steeringRoles = register.steeringGroup().stream().map(seat -> seat.role().name()).toList();
        steeringVacant = register.steeringGroup().stream().map(SteeringSeat::vacant).toList();
        plannedFrom = register.plan().stream().map(PlannedParticipants::validFrom).toList();
        plannedParticipants =
                register.plan().stream().map(PlannedParticipants::participants).toList();
        recordedAt = now;
    }

    private static String digits(Partner partner) {
        Organisationsnummer number = partner.organisation();
        return number == null ? "" : number.digits();
    }

    public Register register() {
        return new Register(
                rows(partnerNames.size(), this::partner),
                rows(steeringParties.size(), this::seat),
                rows(
                        plannedFrom.size(),
                        i ->
                                new PlannedParticipants(
                                        plannedFrom.get(i), plannedParticipants.get(i))));
    }

    private static <T> List<T> rows(int size, IntFunction<T> row) {
        return IntStream.range(0, size).mapToObj(row).toList();
    }

    private Partner partner(int i) {
        String number = partnerNumbers.get(i);
        return new Partner(
                partnerNames.get(i), number.isEmpty() ? null : Organisationsnummer.parse(number));
    }

    private SteeringSeat seat(int i) {
        return new SteeringSeat(
                Party.valueOf(steeringParties.get(i)),
                SteeringRole.valueOf(steeringRoles.get(i)),
                steeringVacant.get(i));
    }

    public UUID interventionId() {
        return interventionId;
    }

    public String associationId() {
        return associationId;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
