package se.samspel.reporting.pages.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.TeamReportService;

/** The editions of a report that its reader may read. */
@ApplicationScoped
class KeptEditions {

    private static final String OF =
            """
            select id, number, computed_at, audience from edition
            where definition_key = ? and coverage = ? and from_on = ? and to_on = ?
            order by computed_at desc, id limit 20
            """;

    private final Sql sql;

    KeptEditions(Sql sql) {
        this.sql = sql;
    }

    private record Kept(UUID id, int number, Instant computedAt, String audience) {}

    /** None of the team report: what is kept of that are figures, and no report to read. */
    List<Link> of(Report report, Coverage coverage, Phrases phrases) {
        if (report.definition().equals(TeamReportService.DEFINITION)) {
            return List.of();
        }
        return sql
                .rows(
                        row ->
                                new Kept(
                                        row.getObject(1, UUID.class),
                                        row.getInt(2),
                                        row.getObject(3, OffsetDateTime.class).toInstant(),
                                        row.getString(4)),
                        OF,
                        report.definition(),
                        coverage.text(),
                        report.from(),
                        report.to())
                .stream()
                .map(kept -> link(kept, phrases))
                .toList();
    }

    private static Link link(Kept kept, Phrases phrases) {
        return new Link(
                "/pages/editions/" + kept.id(),
                phrases.get(
                        "edition_" + kept.audience(),
                        String.valueOf(kept.number()),
                        phrases.writing().minute(kept.computedAt())));
    }
}
