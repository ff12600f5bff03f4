package se.samspel.referral.deadline.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samspel.referral.course.domain.DeadlineKind;

/** An intervention's rules by date: for a period counts the one in force on the day it begins. */
public final class DeadlineRules {

    public static final DeadlineRules NONE = new DeadlineRules(List.of());

    private final TreeMap<LocalDate, DeadlineRule> byDate = new TreeMap<>();

    /** Of two for the same date the later version counts. */
    public DeadlineRules(Collection<DeadlineRule> rules) {
        for (DeadlineRule rule : rules) {
            byDate.merge(
                    rule.validFrom(),
                    rule,
                    (one, other) -> one.version() > other.version() ? one : other);
        }
    }

    public boolean isEmpty() {
        return byDate.isEmpty();
    }

    /** The version of the latest change, 0 where nothing is set. */
    public long version() {
        return byDate.values().stream().mapToLong(DeadlineRule::version).max().orElse(0);
    }

    /** The oldest first. */
    public List<DeadlineRule> all() {
        return List.copyOf(byDate.values());
    }

    public Optional<DeadlineRule> inForce(LocalDate on) {
        return Optional.ofNullable(byDate.floorEntry(on)).map(Map.Entry::getValue);
    }

    /** 422 for an acceptance of what was received on that day and never visited. */
    public void requireVisit(LocalDate receivedOn) {
        boolean obligatory =
                inForce(receivedOn)
                        .filter(rule -> rule.introductoryVisit() == VisitDuty.OBLIGATORY)
                        .isPresent();
        if (obligatory) {
            throw new VisitNeeded();
        }
    }

    /**
     * The days on which a period can have begun that has passed under one rule; both ends count.
     */
    public record Passed(long version, LocalDate from, LocalDate until) {}

    /** Where to look for what is overdue today: one span of days for each rule that has any. */
    public List<Passed> passed(DeadlineKind kind, LocalDate today, BusinessDays calendar) {
        List<Passed> spans = new ArrayList<>();
        for (DeadlineRule rule : byDate.values()) {
            LocalDate latest = rule.latestPassedBeginning(kind, today, calendar);
            LocalDate until = latest == null ? null : lastUnder(rule, latest);
            if (until != null && !until.isBefore(rule.validFrom())) {
                spans.add(new Passed(rule.version(), rule.validFrom(), until));
            }
        }
        return spans;
    }

    private LocalDate lastUnder(DeadlineRule rule, LocalDate latest) {
        LocalDate next = byDate.higherKey(rule.validFrom());
        return next == null || latest.isBefore(next) ? latest : next.minusDays(1);
    }
}
