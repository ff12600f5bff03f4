package se.samspel.funding.intervention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Organisationsnummer;

class RegisterTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final SteeringSeat CHAIR =
            new SteeringSeat(Party.KOMMUN, SteeringRole.CHAIR, false);
    private static final SteeringSeat VACANT =
            new SteeringSeat(Party.REGION, SteeringRole.MEMBER, true);
    private static final Partner ABF = new Partner("ABF Södra Dalarna", null);

    @Test
    void whatIsKeptIsWhatWasGivenInOrder() {
        var later = new PlannedParticipants(FIRST.plusYears(1), 48);
        var first = new PlannedParticipants(FIRST, 0);
        var partner = new Partner("Funktionsrätt", Organisationsnummer.parse("8020005024"));
        var register =
                new Register(List.of(partner, ABF), List.of(CHAIR, VACANT), List.of(later, first));
        Intervention intervention = AnIntervention.open();
        var sheet = new RegisterSheet(intervention, register, Instant.EPOCH);
        assertThat(sheet.register())
                .isEqualTo(
                        new Register(
                                List.of(partner, ABF),
                                List.of(VACANT, CHAIR),
                                List.of(first, later)));
        assertThat(sheet.interventionId()).isEqualTo(intervention.id());
        assertThat(sheet.associationId()).isEqualTo(AnIntervention.ASSOCIATION);
        sheet.replace(intervention, new Register(List.of(), List.of(), List.of()), Instant.MAX);
        assertThat(sheet.register().partners()).isEmpty();
        assertThat(sheet.recordedAt()).isEqualTo(Instant.MAX);
    }

    @Test
    void aSteeringGroupHasOneChairAtMost() {
        assertThat(seats(CHAIR, VACANT).steeringGroup()).hasSize(2);
        assertThatThrownBy(() ->
                        seats(CHAIR, new SteeringSeat(Party.REGION, SteeringRole.CHAIR, true)))
                .isInstanceOf(RegisterRule.TwoChairs.class);
    }

    @Test
    void onADayOneNumberIsPlannedAndNotBelowNone() {
        var row = new PlannedParticipants(FIRST, 60);
        assertThatThrownBy(() -> new Register(List.of(), List.of(), List.of(row, row)))
                .isInstanceOf(RegisterRule.TwoPlansOfOneDay.class);
        assertThatThrownBy(() -> new PlannedParticipants(FIRST, -1))
                .isInstanceOf(NegativeNumber.class);
    }

    @Test
    void aPartyOfTheInterventionIsNoMerePartner() {
        var party = new Partner("Regionen", Organisationsnummer.parse(AnIntervention.REGION));
        var register = new Register(List.of(ABF, party), List.of(), List.of());
        Intervention intervention = AnIntervention.open();
        assertThatThrownBy(() -> new RegisterSheet(intervention, register, Instant.EPOCH))
                .isInstanceOf(RegisterRule.PartnerIsParty.class);
    }

    private static Register seats(SteeringSeat... seats) {
        return new Register(List.of(), List.of(seats), List.of());
    }
}
