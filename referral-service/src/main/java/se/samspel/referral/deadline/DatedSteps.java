package se.samspel.referral.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.Deadlines;
import se.samspel.referral.course.domain.Deadline;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.deadline.domain.BusinessDays;
import se.samspel.referral.deadline.domain.DeadlineRules;
import se.samspel.referral.deadline.domain.DueDates;
import se.samspel.referral.deadline.domain.Steps;

/** Counts deadlines from the referrals' dates and the rules, each time anew: none is stored. */
@ApplicationScoped
class DatedSteps implements Deadlines {

    private final KnownRules rules;
    private final EntityManager entities;
    private final BusinessDays calendar;

    DatedSteps(KnownRules rules, EntityManager entities, BusinessDays calendar) {
        this.rules = rules;
        this.entities = entities;
        this.calendar = calendar;
    }

    @Override
    public Map<UUID, List<Deadline>> of(Collection<Referral> referrals) {
        rules.learn(referrals.stream().map(Referral::interventionId).toList());
        List<Referral> ruled =
                referrals.stream()
                        .filter(referral -> !rules.of(referral.interventionId()).isEmpty())
                        .toList();
        if (ruled.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Steps.Beside> beside = beside(ruled);
        return ruled.stream()
                .collect(
                        Collectors.toMap(
                                Referral::id,
                                referral ->
                                        deadlines(
                                                referral,
                                                beside.getOrDefault(
                                                        referral.id(), Steps.Beside.NOTHING))));
    }

    private List<Deadline> deadlines(Referral referral, Steps.Beside beside) {
        DeadlineRules inForce = rules.of(referral.interventionId());
        return DueDates.of(Steps.of(referral, beside), inForce, calendar);
    }

    private Map<UUID, Steps.Beside> beside(List<Referral> referrals) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select referral_id, requested_on, completed_on,"
                                        + " received_again_on, followed_up_on"
                                        + " from days_beside(:ids)",
                                Object[].class)
                        .setParameter(
                                "ids", referrals.stream().map(Referral::id).toArray(UUID[]::new))
                        .getResultList();
        Map<UUID, Steps.Beside> beside = new HashMap<>();
        for (Object[] row : rows) {
            beside.put(
                    (UUID) row[0],
                    new Steps.Beside(day(row[1]), day(row[2]), day(row[3]), day(row[4])));
        }
        return beside;
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return (LocalDate) column;
    }
}
