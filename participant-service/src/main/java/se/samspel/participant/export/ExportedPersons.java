package se.samspel.participant.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
import se.samspel.participant.review.Reviewable;
import se.samspel.participant.review.Reviewables;

/**
 * Tells each person's log that an export has packed it, and somebody to look at who ordered one: an
 * export goes across the units of the authority.
 */
@ApplicationScoped
class ExportedPersons {

    // A row of the log with as many ids as a page of it can bear.
    private static final int A_ROW = 500;

    private static final String PERSONS = "select id from participant where controller = ?";

    private final Sql sql;
    private final AccessLog accessLog;
    private final Reviewables reviewables;

    ExportedPersons(Sql sql, AccessLog accessLog, Reviewables reviewables) {
        this.sql = sql;
        this.accessLog = accessLog;
        this.reviewables = reviewables;
    }

    /** In the transaction and on the snapshot that the archive is written from. */
    void log(AuthorityId authority, UUID exportId) {
        List<UUID> persons =
                sql.rows(row -> row.getObject(1, UUID.class), PERSONS, authority.toString());
        for (int from = 0; from < persons.size(); from += A_ROW) {
            List<UUID> some = persons.subList(from, Math.min(from + A_ROW, persons.size()));
            accessLog.record("export-participants", authority, some, List.of(exportId));
        }
        reviewables.note(Reviewable.FULL_EXPORT, null);
    }
}
