package se.samspel.reporting.definition.domain;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.kit.value.Text;

/** What a figure counts. */
public enum Population {
    ENROLMENT(
            Text.of("Deltagare", "Participants"),
            EnumSet.range(Cohort.ENROLLED, Cohort.TOTAL_IN_PERIOD)),
    QUEUE(
            Text.of("Personer i kö", "People in the queue"),
            EnumSet.range(Cohort.ENTERED, Cohort.WAITING_AT_END)),
    MEETING(Text.of("Uppföljningsmöten", "Follow-up meetings"), EnumSet.of(Cohort.ENTERED)),
    OBSTACLE(Text.of("Strukturella hinder", "Structural obstacles"), EnumSet.of(Cohort.ENTERED)),
    TEAM_ITEM(Text.of("Ärenden i teamet", "Items of the joint team"), EnumSet.of(Cohort.ENTERED)),
    EMPLOYER_CONTACT(
            Text.of("Arbetsgivarkontakter", "Employer contacts"), EnumSet.of(Cohort.ENTERED)),
    PLACEMENT(
            Text.of("Placeringar", "Placements"),
            EnumSet.of(Cohort.ENTERED, Cohort.LEFT, Cohort.ACTIVE_AT_START, Cohort.ACTIVE_AT_END));

    private final Text label;
    private final Set<Cohort> cohorts;

    Population(Text label, Set<Cohort> cohorts) {
        this.label = label;
        this.cohorts = cohorts;
    }

    public Text label() {
        return label;
    }

    public boolean has(Cohort cohort) {
        return cohorts.contains(cohort);
    }
}
