package se.samspel.referral.agenda.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.waiver.domain.DataCategory;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.Edges;

/**
 * What one authority may know of an item on the meeting's day (OSL 8:1, 10:1): the host all; a team
 * authority by its own edge for the joint team, from the referrer or the host; the referrer by the
 * host's edge back to it. Without an edge there is no item. An item about nobody is the whole
 * team's.
 *
 * @param categories what the edges open
 */
public record ItemInsight(Role role, Set<DataCategory> categories) {

    public static final ItemInsight NOTHING = new ItemInsight(Role.STRANGER, Set.of());

    /** The authority's part in the item. */
    public enum Role {
        HOST,
        REFERRER,
        MEMBER,
        STRANGER
    }

    /**
     * The authorities around an item.
     *
     * @param referring none for an item about nobody
     */
    public record Around(AuthorityId host, @Nullable AuthorityId referring) {}

    /**
     * Who looks.
     *
     * @param inTeam whether it takes part in the team on the meeting's day
     */
    public record Viewer(AuthorityId authority, boolean inTeam) {}

    /**
     * @param edges the referral's waiver, as far as the viewer is a party of it
     * @param on the meeting's day
     * @param read the day of reading; an edge has to hold both
     */
    public static ItemInsight of(
            Around around, Viewer viewer, Edges edges, LocalDate on, LocalDate read) {
        if (viewer.authority().equals(around.host())) {
            return new ItemInsight(Role.HOST, EnumSet.allOf(DataCategory.class));
        }
        AuthorityId referring = around.referring();
        if (referring == null) {
            return viewer.inTeam()
                    ? new ItemInsight(Role.MEMBER, EnumSet.allOf(DataCategory.class))
                    : NOTHING;
        }
        Set<DataCategory> told = told(around.host(), referring, viewer, edges, on);
        if (read.isAfter(on)) {
            told.retainAll(told(around.host(), referring, viewer, edges, read));
        }
        if (told.isEmpty()) {
            return NOTHING;
        }
        return new ItemInsight(
                viewer.authority().equals(referring) ? Role.REFERRER : Role.MEMBER, told);
    }

    private static Set<DataCategory> told(
            AuthorityId host, AuthorityId referring, Viewer viewer, Edges edges, LocalDate on) {
        AuthorityId to = viewer.authority();
        Set<DataCategory> told = EnumSet.noneOf(DataCategory.class);
        if (viewer.inTeam()) {
            told.addAll(edges.told(Edge.JOINT_TEAM, host, to, on, true));
            told.addAll(edges.told(Edge.JOINT_TEAM, referring, to, on, false));
        }
        // An item on the agenda is a received referral: the host has confirmed its edges.
        if (to.equals(referring) && edges.open(host, to, DataCategory.CASE_STATUS, on, true)) {
            told.addAll(edges.told(Edge.REHABILITATION, host, to, on, true));
        }
        return told;
    }

    /** Whether the authority may know that the item exists. */
    public boolean anything() {
        return role != Role.STRANGER;
    }

    public boolean isHost() {
        return role == Role.HOST;
    }

    /** State and dates of the referral. */
    public boolean status() {
        return categories.contains(DataCategory.CASE_STATUS);
    }

    /** Whether it may read what the referrer has written of the need. */
    public boolean need() {
        return role == Role.MEMBER && categories.contains(DataCategory.NEED);
    }

    /** Plan, follow-up and what the others advise; its own advice it always knows. */
    public boolean plan() {
        return categories.contains(DataCategory.PLAN);
    }
}
