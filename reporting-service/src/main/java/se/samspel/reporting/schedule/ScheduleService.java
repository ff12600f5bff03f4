package se.samspel.reporting.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.webhook.SigningSecrets;
import se.samspel.kit.webhook.SigningSecrets.Made;
import se.samspel.reporting.exportjob.AskedReports;
import se.samspel.reporting.exportjob.Owner;
import se.samspel.reporting.schedule.ScheduleTable.Terms;
import se.samspel.reporting.schedule.domain.ScheduleRule;
import se.samspel.reporting.schedule.domain.Timetable;

/** Keeps the caller's own schedules. */
@ApplicationScoped
class ScheduleService {

    private final ScheduleTable schedules;
    private final AskedReports reports;
    private final SigningSecrets secrets;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Today today;

    ScheduleService(
            ScheduleTable schedules,
            AskedReports reports,
            SigningSecrets secrets,
            CurrentCaller caller,
            IfMatch ifMatch,
            Today today) {
        this.schedules = schedules;
        this.reports = reports;
        this.secrets = secrets;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.today = today;
    }

    /**
     * @param created whether there was none before
     */
    record Kept(ScheduleView view, boolean created) {}

    @Transactional
    List<ScheduleView> all() {
        return schedules.all();
    }

    @Transactional
    ScheduleView read(UUID id) {
        return schedules.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    Kept keep(UUID id, ScheduleRequest request, String language) {
        ScheduleRule.requireAddress(request.delivery() == Delivery.WEBHOOK, request.url() != null);
        LocalDate due = request.timetable().dueAfter(today.today());
        reports.check(request.asked(due, language));
        Optional<ScheduleView> before = schedules.findToChange(id);
        ifMatch.checkPut(before.map(ScheduleView::version).orElse(null));
        boolean sameReceiver =
                request.url() != null
                        && before.map(ScheduleView::url).filter(request.url()::equals).isPresent();
        Made made =
                request.url() == null || sameReceiver ? null : secrets.make(Receiver.holder(id));
        LocalDate next = before.flatMap(each -> kept(each, request.timetable())).orElse(due);
        Terms terms = new Terms(request, language, next, made == null ? null : made.sealed());
        if (before.isPresent()) {
            schedules.change(id, terms, sameReceiver);
        } else {
            add(id, terms);
        }
        return new Kept(read(id).showing(shown(made)), before.isEmpty());
    }

    /** What has fallen due and is not made yet is not lost by another form or address. */
    private static Optional<LocalDate> kept(ScheduleView before, Timetable timetable) {
        return before.disabled() == null && before.timetable().equals(timetable)
                ? Optional.of(before.nextDueOn())
                : Optional.empty();
    }

    private void add(UUID id, Terms terms) {
        ScheduleRule.refuseMoreThan(schedules.all().size());
        if (!schedules.add(id, new Owner(caller.get().key()), terms)) {
            // Somebody else's: it is not told that it exists.
            throw Problem.notFound();
        }
    }

    private static @Nullable String shown(@Nullable Made made) {
        return made == null ? null : made.shown();
    }

    @Transactional
    void remove(UUID id) {
        ifMatch.check(schedules.findToChange(id).orElseThrow(Problem::notFound).version());
        schedules.remove(id);
    }
}
