package se.samspel.participant.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.meeting.domain.Meeting;
import se.samspel.participant.meeting.domain.MeetingChange;
import se.samspel.participant.waiver.StandingEdges;
import se.samspel.participant.waiver.domain.DataCategory;

/** Writes down and announces what became of a meeting, and who saw it. */
@ApplicationScoped
class MeetingRecords {

    private final MeetingRepository meetings;
    private final StandingEdges edges;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    MeetingRecords(
            MeetingRepository meetings,
            StandingEdges edges,
            Outbox outbox,
            AccessLog accessLog,
            CurrentCaller caller,
            Acting acting,
            Ids ids,
            Clock clock) {
        this.meetings = meetings;
        this.edges = edges;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.caller = caller;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Call after the flush.
     *
     * @param changed meetings of one enrolment
     * @param occurredOn the act's day: whom an edge covers on it learns of the act
     */
    void changed(List<Meeting> changed, LocalDate occurredOn) {
        Set<AuthorityId> told =
                edges.recipients(changed.getFirst().told(), DataCategory.CASE_STATUS, occurredOn);
        for (Meeting meeting : changed) {
            meetings.add(new MeetingChange(ids.next(), meeting, acting.user(), clock.instant()));
            outbox.append(MeetingFact.of(meeting, occurredOn, meeting.invitedAmong(told)));
            outbox.append(RecordedMeeting.of(meeting));
        }
    }

    void accessed(String operation, Meeting meeting) {
        accessLog.record(
                operation, meeting.host(), List.of(meeting.participantId()), List.of(meeting.id()));
    }

    /** One row for each host: each must see who has read its records. */
    void listed(String operation, List<Meeting> shown) {
        if (shown.isEmpty()) {
            accessLog.record(operation, caller.authority(), List.of(), List.of());
            return;
        }
        Map<AuthorityId, List<Meeting>> byHost =
                shown.stream().collect(Collectors.groupingBy(Meeting::host));
        byHost.forEach((host, theirs) ->
                accessLog.record(operation, host, persons(theirs), meetings(theirs)));
    }

    private static List<UUID> persons(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::participantId).distinct().toList();
    }

    private static List<UUID> meetings(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::id).toList();
    }
}
