package se.samspel.reporting.resources.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.samspel.reporting.teamreport.domain.Period;

/** What a team had in a period: by party, all together, and who steered it. */
public record TeamResources(
        Period period, List<PartySeats> parties, FullTime total, List<SteeringSeat> steeringGroup) {

    public TeamResources {
        parties = List.copyOf(parties);
        steeringGroup = List.copyOf(steeringGroup);
    }

    /** One party's seats and their sum. */
    public record PartySeats(MemberName party, List<TeamSeat> seats, FullTime sum) {

        public PartySeats {
            seats = List.copyOf(seats);
        }
    }

    /**
     * @param seats those that touch the period, in the order in which they are shown
     */
    public static TeamResources of(
            Period period, List<TeamSeat> seats, List<SteeringSeat> steeringGroup) {
        List<PartySeats> parties =
                seats.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TeamSeat::party, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(party ->
                                new PartySeats(
                                        party.getKey(),
                                        party.getValue(),
                                        FullTime.of(party.getValue(), period)))
                        .toList();
        return new TeamResources(period, parties, FullTime.of(seats, period), steeringGroup);
    }
}
