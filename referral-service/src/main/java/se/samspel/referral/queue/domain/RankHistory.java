package se.samspel.referral.queue.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.priority.domain.PriorityPeriod;
import se.samspel.referral.priority.domain.PriorityRule;

/**
 * Explains a referral's places day by day from what is dated: stays, priorities and rules. What is
 * recorded late counts from its own day, so the explanation is always the one of today's knowledge.
 *
 * @param stays every stay in the intervention's queue that meets the referral's own
 */
public record RankHistory(QueueOrder order, List<Stay> stays) {

    /** One day's queue as the referral sees it. */
    private record Moment(
            LocalDate day, QueueOrder.Standing own, Map<UUID, QueueOrder.Standing> others) {

        boolean isAhead(UUID referral) {
            QueueOrder.Standing other = others.get(referral);
            return other != null && other.isBefore(own);
        }

        List<UUID> ahead() {
            return others.keySet().stream().filter(this::isAhead).toList();
        }
    }

    /** The place on the first day; null where the stay never was. */
    public @Nullable Integer firstPlace(Stay own) {
        return own.lasts(own.queuedOn()) ? at(own, own.queuedOn()).ahead().size() + 1 : null;
    }

    /**
     * @param today the last day that is looked at
     */
    public List<RankChange> changes(Stay own, LocalDate today) {
        List<RankChange> changes = new ArrayList<>();
        if (!own.lasts(own.queuedOn())) {
            return changes;
        }
        Moment before = at(own, own.queuedOn());
        for (LocalDate day : days(own, today)) {
            Moment now = at(own, day);
            int placeBefore = before.ahead().size() + 1;
            int place = now.ahead().size() + 1;
            if (place != placeBefore) {
                changes.add(new RankChange(day, placeBefore, place, causes(before, now)));
            }
            before = now;
        }
        return changes;
    }

    private Moment at(Stay own, LocalDate day) {
        Map<UUID, QueueOrder.Standing> others = new LinkedHashMap<>();
        for (Stay stay : stays) {
            if (stay.lasts(day) && !stay.referralId().equals(own.referralId())) {
                others.put(stay.referralId(), order.standing(stay, day));
            }
        }
        return new Moment(day, order.standing(own, day), others);
    }

    /** The days after the first on which anything can have changed. */
    private SortedSet<LocalDate> days(Stay own, LocalDate today) {
        LocalDate end = own.leftOn() == null ? today : own.leftOn().minusDays(1);
        SortedSet<LocalDate> days = new TreeSet<>();
        Stream.concat(
                        order.rules().sets().stream().map(set -> set.validFrom()),
                        Stream.concat(stays.stream(), Stream.of(own)).flatMap(this::daysOf))
                .filter(day -> day.isAfter(own.queuedOn()) && !day.isAfter(end))
                .forEach(days::add);
        return days;
    }

    private Stream<LocalDate> daysOf(Stay stay) {
        Stream<LocalDate> waits =
                order.rules().sets().stream()
                        .flatMap(set -> set.rules().stream())
                        .map(PriorityRule::afterDays)
                        .filter(Objects::nonNull)
                        .map(days -> stay.submittedOn().plusDays(days));
        Stream<LocalDate> periods = stay.periods().stream().flatMap(RankHistory::daysOf);
        Stream<LocalDate> itself =
                stay.leftOn() == null
                        ? Stream.of(stay.queuedOn())
                        : Stream.of(stay.queuedOn(), stay.leftOn());
        return Stream.concat(itself, Stream.concat(waits, periods));
    }

    private static Stream<LocalDate> daysOf(PriorityPeriod period) {
        return period.until() == null
                ? Stream.of(period.from())
                : Stream.of(period.from(), period.until().plusDays(1));
    }

    private List<RankCause> causes(Moment before, Moment now) {
        List<RankCause> causes = new ArrayList<>();
        ownCause(before, now, causes);
        before.ahead().stream()
                .filter(referral -> !now.isAhead(referral))
                .forEach(referral -> goneCause(before, now, referral, causes));
        now.ahead().stream()
                .filter(referral -> !before.isAhead(referral))
                .forEach(referral -> comeCause(before, now, referral, causes));
        return causes.stream().distinct().toList();
    }

    private void ownCause(Moment before, Moment now, List<RankCause> causes) {
        int change = now.own().level() - before.own().level();
        if (change == 0) {
            return;
        }
        RankCause cause =
                change < 0
                        ? RankCause.own(RankCause.Kind.OWN_PRIORITY_BEGAN, now.own().rule())
                        : RankCause.own(RankCause.Kind.OWN_PRIORITY_ENDED, before.own().rule());
        causes.add(unlessNewRules(before, now, cause));
    }

    /** Why somebody isn't before it any more; nothing where its own level alone has changed. */
    private void goneCause(Moment before, Moment now, UUID referral, List<RankCause> causes) {
        QueueOrder.Standing was = Objects.requireNonNull(before.others().get(referral));
        QueueOrder.Standing is = now.others().get(referral);
        if (is == null) {
            causes.add(RankCause.left(was.stay()));
        } else if (is.level() != was.level()) {
            RankCause ended =
                    RankCause.ofOther(RankCause.Kind.OTHER_PRIORITY_ENDED, is.stay(), was.rule());
            causes.add(unlessNewRules(before, now, ended));
        }
    }

    /** Why somebody is before it now. */
    private void comeCause(Moment before, Moment now, UUID referral, List<RankCause> causes) {
        QueueOrder.Standing was = before.others().get(referral);
        QueueOrder.Standing is = Objects.requireNonNull(now.others().get(referral));
        if (was == null) {
            causes.add(RankCause.ofOther(RankCause.Kind.OTHER_CAME_FIRST, is.stay(), is.rule()));
        } else if (is.level() != was.level()) {
            RankCause began =
                    RankCause.ofOther(RankCause.Kind.OTHER_PRIORITY_BEGAN, is.stay(), is.rule());
            causes.add(unlessNewRules(before, now, began));
        }
    }

    private RankCause unlessNewRules(Moment before, Moment now, RankCause cause) {
        boolean same = order.rules().inForce(before.day()).equals(order.rules().inForce(now.day()));
        return same ? cause : RankCause.rulesChanged();
    }
}
