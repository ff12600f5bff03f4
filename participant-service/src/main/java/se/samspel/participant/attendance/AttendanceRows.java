package se.samspel.participant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.participant.attendance.domain.Attendance;
import se.samspel.participant.attendance.domain.IsoWeek;
import se.samspel.participant.bulk.Row;
import se.samspel.participant.bulk.RowLoader;
import se.samspel.participant.bulk.RowRequests;
import se.samspel.participant.bulk.domain.ImportKind;
import se.samspel.participant.bulk.domain.Loaded;
import se.samspel.participant.enrolment.Cells;
import se.samspel.participant.enrolment.OwnEnrolments;
import se.samspel.participant.enrolment.domain.Enrolment;

/** Records the attendance of a file; a week that is there already is replaced. */
@ApplicationScoped
class AttendanceRows implements RowLoader {

    private static final String WEEK = "week";
    private static final List<String> SESSIONS =
            List.of(
                    "plannedSessions",
                    "attendedSessions",
                    "absentWithNotice",
                    "absentWithoutNotice");

    private final AttendanceService attendance;
    private final AttendanceRepository weeks;
    private final OwnEnrolments own;
    private final RowRequests requests;

    AttendanceRows(
            AttendanceService attendance,
            AttendanceRepository weeks,
            OwnEnrolments own,
            RowRequests requests) {
        this.attendance = attendance;
        this.weeks = weeks;
        this.own = own;
        this.requests = requests;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ATTENDANCE;
    }

    @Override
    public List<String> columns() {
        return List.of(
                OwnEnrolments.ENROLMENT,
                OwnEnrolments.REFERRAL,
                WEEK,
                SESSIONS.get(0),
                SESSIONS.get(1),
                SESSIONS.get(2),
                SESSIONS.get(3));
    }

    @Override
    public Loaded load(Row row) {
        AttendanceRequest request = requests.read(fields(row), AttendanceRequest.class);
        IsoWeek week = week(row);
        Enrolment enrolment = own.of(row);
        Optional<Attendance> known = weeks.of(enrolment.id(), week);
        if (known.filter(found -> found.sessions().equals(request.sessions())).isPresent()) {
            return Loaded.unchanged(enrolment.id(), enrolment.participantId());
        }
        attendance.record(enrolment.id(), week.toString(), request);
        return Loaded.changed(enrolment.id(), enrolment.participantId());
    }

    private static IsoWeek week(Row row) {
        String written = row.get(WEEK);
        return IsoWeek.parse(written == null ? "" : written)
                .orElseThrow(() ->
                        Cells.malformed(
                                WEEK,
                                Text.of(
                                        "Skriv veckan som 2026-W47.",
                                        "Write the week as 2026-W47.")));
    }

    private static Map<String, @Nullable Object> fields(Row row) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        SESSIONS.forEach(column -> fields.put(column, Cells.number(row, column)));
        return fields;
    }
}
