package se.samspel.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.document.domain.Heading;
import se.samspel.reporting.document.domain.Part;
import se.samspel.reporting.teamreport.domain.Period;

/** The texts of team reports: the host sees all of its own, others what is shared. */
@ApplicationScoped
class ReportTexts {

    private static final String COLUMNS = " heading, part, text, shared, version, recorded_at ";

    private final Sql sql;
    private final Clock clock;

    ReportTexts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<ReportTextView> all(UUID interventionId, Period period) {
        return sql
                .rows(
                        ReportTexts::view,
                        "select"
                                + COLUMNS
                                + "from report_text"
                                + " where intervention_id = ? and from_on = ? and to_on = ?",
                        interventionId,
                        period.from(),
                        period.to())
                .stream()
                .sorted(
                        Comparator.comparing(ReportTextView::heading)
                                .thenComparing(ReportTextView::part))
                .toList();
    }

    /** Empty where the version is another by now. */
    Optional<ReportTextView> keep(
            UUID interventionId, Period period, ReportTextRequest request, long before) {
        return sql.row(
                ReportTexts::view,
                """
                insert into report_text as known (intervention_id, from_on, to_on, heading, part,
                  version, text, shared, recorded_at)
                values (?, ?, ?, ?, ?, 1, ?, ?, ?)
                on conflict (intervention_id, from_on, to_on, heading, part) do update set
                  version = known.version + 1, text = excluded.text, shared = excluded.shared,
                  recorded_at = excluded.recorded_at
                where known.version = ?
                returning
                """
                        + COLUMNS,
                interventionId,
                period.from(),
                period.to(),
                request.heading().name(),
                request.part().name(),
                request.text(),
                request.isShared(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                before);
    }

    private static ReportTextView view(ResultSet row) throws SQLException {
        return new ReportTextView(
                Heading.valueOf(row.getString("heading")),
                Part.valueOf(row.getString("part")),
                row.getString("text"),
                row.getBoolean("shared"),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
