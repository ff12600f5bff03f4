package se.samspel.participant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.attendance.domain.Attendance;
import se.samspel.participant.attendance.domain.IsoWeek;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.enrolment.domain.Enrolment;

/** Keeps the attendance of the host's own enrolments; no other authority ever sees it. */
@ApplicationScoped
class AttendanceService {

    private final AttendanceRepository attendance;
    private final EnrolmentRepository enrolments;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final IfMatch ifMatch;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    AttendanceService(
            AttendanceRepository attendance,
            EnrolmentRepository enrolments,
            CurrentCaller caller,
            AccessLog accessLog,
            IfMatch ifMatch,
            Pages pages,
            Ids ids,
            Clock clock,
            Today today) {
        this.attendance = attendance;
        this.enrolments = enrolments;
        this.caller = caller;
        this.accessLog = accessLog;
        this.ifMatch = ifMatch;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome record(UUID enrolmentId, String weekOfYear, AttendanceRequest request) {
        IsoWeek week = week(weekOfYear);
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        Optional<Attendance> known = attendance.of(enrolmentId, week);
        ifMatch.checkPut(known.map(Attendance::version).orElse(null));
        enrolment.refuseCorrected();
        Attendance.check(week, enrolment.startedOn(), enrolment.endedOn(), today.today());
        Attendance recorded =
                known.map(found -> replaced(found, request))
                        .orElseGet(() -> begun(enrolment, week, request));
        attendance.persistAndFlush(recorded);
        log("record-attendance", enrolment);
        Outcome outcome =
                Outcome.created(AttendanceView.of(recorded), path(recorded), recorded.version());
        return known.isPresent() ? outcome.answering(200) : outcome;
    }

    private Attendance replaced(Attendance found, AttendanceRequest request) {
        found.replace(request.sessions(), clock.instant());
        return found;
    }

    private Attendance begun(Enrolment enrolment, IsoWeek week, AttendanceRequest request) {
        return new Attendance(
                ids.next(),
                enrolment.id(),
                enrolment.host(),
                week,
                request.sessions(),
                clock.instant());
    }

    @Transactional
    Outcome read(UUID enrolmentId, String weekOfYear) {
        IsoWeek week = week(weekOfYear);
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        Attendance found = attendance.of(enrolmentId, week).orElseThrow(Problem::notFound);
        log("read-attendance", enrolment);
        return Outcome.ok(AttendanceView.of(found), path(found), found.version());
    }

    @Transactional
    PageView<AttendanceView> list(UUID enrolmentId, PageQuery page) {
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        List<AttendanceView> rows =
                attendance.page(enrolmentId, page).stream().map(AttendanceView::of).toList();
        log("read-attendance", enrolment);
        return pages.view(page, rows, () -> Math.min(attendance.countOf(enrolmentId), 10_000));
    }

    private void log(String operation, Enrolment enrolment) {
        accessLog.record(
                operation,
                enrolment.host(),
                List.of(enrolment.participantId()),
                List.of(enrolment.id()));
    }

    /** What is no week in a path is an address of nothing. */
    private static IsoWeek week(String text) {
        return IsoWeek.parse(text).orElseThrow(Problem::notFound);
    }

    private static String path(Attendance recorded) {
        return "/enrolments/" + recorded.enrolmentId() + "/attendance/" + recorded.week();
    }
}
