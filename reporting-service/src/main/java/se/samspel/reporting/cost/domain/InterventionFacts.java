package se.samspel.reporting.cost.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;

/**
 * An intervention's money and people of a period.
 *
 * @param money the years that the period touches, as far as they are told
 * @param heads those counted without rows in the period's calendar years
 */
public record InterventionFacts(
        UUID id, String name, Nature nature, List<YearMoney> money, People people, Heads heads) {

    public InterventionFacts {
        money = List.copyOf(money);
    }

    /**
     * What kind of intervention it is.
     *
     * @param structural changes structures instead of following individuals
     * @param headcount heads are counted alone (volyminsats), nobody is enrolled
     * @param esfFunded null where it was not told
     * @param plannedParticipants in a year, as planned when the period ends
     */
    public record Nature(
            boolean structural,
            boolean headcount,
            @Nullable Boolean esfFunded,
            @Nullable Integer plannedParticipants) {}

    /** How many took part: those counted, where heads are counted alone. */
    public long participants() {
        return nature.headcount() ? heads.total() : people.total();
    }

    /** The same by sex. */
    Map<Sex, Group> participantsBySex() {
        return nature.headcount() ? heads.bySex() : people.bySex();
    }

    public long participants(Sex sex) {
        return participantsBySex().getOrDefault(sex, Group.NOBODY).people();
    }

    /** Of the period's calendar year; one that nothing is told of is empty. */
    public YearMoney moneyOf(int year) {
        return money.stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseGet(() -> new YearMoney(year, null, null, null));
    }
}
