package se.samspel.participant.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.meeting.domain.Meeting;
import se.samspel.participant.registry.CaseAccess;
import se.samspel.participant.waiver.StandingEdges;
import se.samspel.participant.waiver.domain.DataCategory;

/**
 * Reads meetings: the host all of its own; an invited authority those it is invited to, by an edge
 * of today that tells it the case's status (OSL 10:1).
 */
@ApplicationScoped
class MeetingReading {

    private final MeetingRepository meetings;
    private final EnrolmentRepository enrolments;
    private final StandingEdges edges;
    private final CaseAccess access;
    private final MeetingRecords records;
    private final Pages pages;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Today today;

    MeetingReading(
            MeetingRepository meetings,
            EnrolmentRepository enrolments,
            StandingEdges edges,
            CaseAccess access,
            MeetingRecords records,
            Pages pages,
            CurrentCaller caller,
            Acting acting,
            Today today) {
        this.meetings = meetings;
        this.enrolments = enrolments;
        this.edges = edges;
        this.access = access;
        this.records = records;
        this.pages = pages;
        this.caller = caller;
        this.acting = acting;
        this.today = today;
    }

    @Transactional
    MeetingView read(UUID id) {
        Meeting meeting = meetings.seen(id);
        boolean own = meeting.host().equals(caller.authority());
        MeetingView view = own ? whole(meeting) : forInvited(meeting);
        records.accessed("read-meeting", meeting);
        return view;
    }

    private MeetingView whole(Meeting meeting) {
        enrolments.own(meeting.enrolmentId(), meeting.host());
        return MeetingView.whole(meeting);
    }

    private MeetingView forInvited(Meeting meeting) {
        AuthorityId reader = caller.authority();
        boolean mayKnow =
                meeting.invites(reader, acting.unit())
                        && edges.recipients(meeting.told(), DataCategory.CASE_STATUS, today.today())
                                .contains(reader)
                        && !enrolments.isCorrected(meeting.enrolmentId());
        if (!mayKnow) {
            throw Problem.notFound();
        }
        if (meetings.isProtected(meeting.participantId())) {
            access.checkHandlerOfTold();
        }
        return MeetingView.forInvited(meeting);
    }

    @Transactional
    PageView<MeetingView> ofEnrolment(UUID enrolmentId, PageQuery page) {
        enrolments.own(enrolmentId, caller.authority());
        List<Meeting> found = meetings.ofEnrolment(enrolmentId, page);
        List<MeetingView> rows = found.stream().map(MeetingView::whole).toList();
        records.listed("list-meetings", page.shown(found));
        return pages.view(page, rows, () -> meetings.countOfEnrolment(enrolmentId));
    }

    @Transactional
    PageView<MeetingView> inviting(PageQuery page) {
        AuthorityId reader = caller.authority();
        List<Meeting> found = meetings.inviting(reader, acting.unit(), page);
        List<MeetingView> rows = found.stream().map(MeetingView::forInvited).toList();
        records.listed("list-invited-meetings", page.shown(found));
        return pages.view(page, rows, () -> meetings.countInviting(reader, acting.unit()));
    }
}
