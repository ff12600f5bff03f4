package se.samspel.funding.statutes.domain;

import java.time.LocalDate;
import java.util.List;

/** All statutes of an association, the latest first: each holds until the next begin. */
public record StatutesOverTime(List<Statutes> latestFirst) {

    public StatutesOverTime {
        latestFirst = List.copyOf(latestFirst);
    }

    /** The law's own terms before the first. */
    public StatuteTerms on(LocalDate day) {
        return latestFirst.stream()
                .filter(each -> !each.validFrom().isAfter(day))
                .findFirst()
                .map(Statutes::terms)
                .orElse(StatuteTerms.BY_LAW);
    }
}
