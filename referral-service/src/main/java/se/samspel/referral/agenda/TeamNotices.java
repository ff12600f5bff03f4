package se.samspel.referral.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.referral.address.OwnAddress;
import se.samspel.referral.agenda.domain.TeamMeeting;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.TeamItemRecord;
import se.samspel.referral.waiver.domain.DataCategory;

/** Tells those who may know, in their own logs: ids, a day and an address, nothing else. */
@ApplicationScoped
public class TeamNotices {

    private static final String AUDIENCE =
            """
            select authority, array_to_string(categories, ',')
            from agenda_audience(:meeting, cast(nullif(:referral, '') as uuid), :day)
            """;

    private final EntityManager entities;
    private final Outbox outbox;
    private final OwnAddress address;

    TeamNotices(EntityManager entities, Outbox outbox, OwnAddress address) {
        this.entities = entities;
        this.outbox = outbox;
        this.address = address;
    }

    /** Of one of the team's meetings: no person is behind it. */
    record MeetingNotice(
            UUID meetingId,
            long version,
            String state,
            UUID interventionId,
            LocalDate occurredOn,
            String detailUrl) {}

    /** Of an item, without a word of whom it is about. */
    @Personal(
            categories = "CASE_STATUS",
            what =
                    "Event for one authority, by its edge: an item of a joint team, by opaque ids."
                            + " Händelse: en punkt i ett team.")
    public record ItemNotice(
            UUID itemId,
            UUID meetingId,
            long version,
            UUID interventionId,
            LocalDate occurredOn,
            String detailUrl) {}

    public void meeting(TeamMeeting meeting, LocalDate occurredOn, Set<AuthorityId> told) {
        String state = meeting.state().name();
        var notice =
                new MeetingNotice(
                        meeting.id(),
                        meeting.version(),
                        state,
                        meeting.interventionId(),
                        occurredOn,
                        address.of("/team-meetings/" + meeting.id()));
        String name = "team-meeting." + state.toLowerCase(Locale.ROOT);
        told.stream()
                .sorted()
                .forEach(authority ->
                        outbox.append(
                                OutboxEvent.log(
                                        Course.topicOf(authority),
                                        name,
                                        meeting.id().toString(),
                                        notice)));
    }

    /** To the host and all whom an edge lets know on the meeting's day. */
    void item(String name, SeenItem item, LocalDate occurredOn) {
        Set<AuthorityId> told = new LinkedHashSet<>();
        told.add(item.host());
        told.addAll(audience(item, item.day()).keySet());
        tell(name, item, occurredOn, told);
    }

    public void tell(String name, SeenItem item, LocalDate occurredOn, Set<AuthorityId> told) {
        var notice =
                new ItemNotice(
                        item.id(),
                        item.meetingId(),
                        item.version(),
                        item.interventionId(),
                        occurredOn,
                        address.of(item.path()));
        for (AuthorityId authority : told) {
            outbox.append(
                    OutboxEvent.log(Course.topicOf(authority), name, item.id().toString(), notice));
        }
    }

    /**
     * A question about nobody, to follow-up: a referral is counted by itself.
     *
     * @param leftOn the day when it was taken off the agenda
     */
    void count(SeenItem item, @Nullable LocalDate leftOn) {
        if (item.referral() == null) {
            var question =
                    new TeamItemRecord.Question(
                            item.id(),
                            item.version(),
                            item.interventionId(),
                            LocalDate.ofInstant(item.recordedAt(), Today.SWEDEN));
            outbox.append(TeamItemRecord.question(question, leftOn).event());
        }
    }

    /** Whom an edge lets know of the item on a day, and of what, the host aside. */
    public Map<AuthorityId, Set<DataCategory>> audience(SeenItem item, LocalDate on) {
        UUID referral = item.referral() == null ? null : item.referral().id();
        return audience(item.meetingId(), referral, on);
    }

    private Map<AuthorityId, Set<DataCategory>> audience(
            UUID meetingId, @Nullable UUID referralId, LocalDate on) {
        List<Object[]> rows =
                entities.createNativeQuery(AUDIENCE, Object[].class)
                        .setParameter("meeting", meetingId)
                        .setParameter("referral", referralId == null ? "" : referralId.toString())
                        .setParameter("day", on)
                        .getResultList();
        Map<AuthorityId, Set<DataCategory>> audience = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Set<DataCategory> categories =
                    Arrays.stream(((String) row[1]).split(",", -1))
                            .filter(category -> !category.isEmpty())
                            .map(DataCategory::valueOf)
                            .collect(Collectors.toSet());
            audience.put(AuthorityId.parse((String) row[0]), categories);
        }
        return audience;
    }
}
