package se.samspel.reporting.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.time.Today;
import se.samspel.reporting.exportjob.Asked;
import se.samspel.reporting.exportjob.ExportService;
import se.samspel.reporting.schedule.ScheduleTable.Due;
import se.samspel.reporting.schedule.domain.Timetable;

/** Orders the reports whose periods have ended; several instances order each of them once. */
@ApplicationScoped
class DueReports {

    private final ScheduleTable schedules;
    private final ExportService exports;
    private final Notices notices;
    private final SystemTransaction system;
    private final Today today;

    DueReports(
            ScheduleTable schedules,
            ExportService exports,
            Notices notices,
            SystemTransaction system,
            Today today) {
        this.schedules = schedules;
        this.exports = exports;
        this.notices = notices;
        this.system = system;
        this.today = today;
    }

    @Scheduled(
            every = "${samspel.report-schedule.every:30s}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        order(today.today());
        notices.send();
    }

    /** What fell due while nobody looked is ordered too, each period for itself. */
    void order(LocalDate on) {
        boolean more = true;
        while (more) {
            more = system.call(() -> orderSome(on));
        }
    }

    private boolean orderSome(LocalDate on) {
        List<Due> due = schedules.due(on);
        for (Due each : due) {
            ScheduleView schedule = each.schedule();
            Timetable timetable = schedule.timetable();
            Timetable.Days days = timetable.covered(schedule.nextDueOn());
            exports.orderDue(
                    schedule.id(),
                    each.owner(),
                    new Asked(
                            schedule.report(),
                            schedule.coverage(),
                            days.from(),
                            days.to(),
                            schedule.form(),
                            schedule.language()));
            schedules.moveOn(schedule.id(), timetable.dueAfter(schedule.nextDueOn()));
        }
        return !due.isEmpty();
    }
}
