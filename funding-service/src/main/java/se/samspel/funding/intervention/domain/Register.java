package se.samspel.funding.intervention.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samspel.kit.value.Organisationsnummer;

/** Who else takes part in an intervention, who steers it, and how many it is planned for. */
public record Register(
        List<Partner> partners, List<SteeringSeat> steeringGroup, List<PlannedParticipants> plan) {

    /** Seats in order of parties, plans in order of days. */
    public Register {
        if (steeringGroup.stream().filter(seat -> seat.role() == SteeringRole.CHAIR).count() > 1) {
            throw new RegisterRule.TwoChairs();
        }
        Set<LocalDate> days = new HashSet<>();
        for (PlannedParticipants row : plan) {
            if (!days.add(row.validFrom())) {
                throw new RegisterRule.TwoPlansOfOneDay();
            }
        }
        partners = List.copyOf(partners);
        steeringGroup =
                steeringGroup.stream()
                        .sorted(
                                Comparator.comparing(SteeringSeat::party)
                                        .thenComparing(SteeringSeat::role))
                        .toList();
        plan = plan.stream().sorted(Comparator.comparing(PlannedParticipants::validFrom)).toList();
    }

    void refusePartiesAsPartners(Intervention intervention) {
        for (Partner partner : partners) {
            Organisationsnummer number = partner.organisation();
            if (number != null && intervention.parties().contains(number.digits())) {
                throw new RegisterRule.PartnerIsParty(number.digits());
            }
        }
    }
}
