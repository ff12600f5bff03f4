package se.samspel.reporting.teamreport.domain;

import java.util.Map;

/**
 * How many people stand behind a mean or a share, under the figure's name: what disclosure control
 * must know and no reader gets.
 */
record Bases(Map<String, Long> people) {

    Bases {
        people = Map.copyOf(people);
    }

    long behind(String figure) {
        return people.getOrDefault(figure, 0L);
    }
}
