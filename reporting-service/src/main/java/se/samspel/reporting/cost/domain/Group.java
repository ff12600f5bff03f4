package se.samspel.reporting.cost.domain;

import org.jspecify.annotations.Nullable;

/**
 * People of one sex, or all.
 *
 * @param people in the period
 * @param exits who ended in it; null where nobody is followed one by one
 * @param goals who ended with goal attained; null where nobody is followed one by one
 */
public record Group(long people, @Nullable Long exits, @Nullable Long goals) {

    public static final Group NOBODY = new Group(0, null, null);

    static Group counted(long people) {
        return new Group(people, null, null);
    }

    public Group plus(Group other) {
        return new Group(people + other.people, sum(exits, other.exits), sum(goals, other.goals));
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + other;
    }
}
