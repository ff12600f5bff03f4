package se.samspel.participant.review;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.kit.value.Personal;

/** Writes reviewable events down and alerts; the log line names no person. */
@ApplicationScoped
@Personal(
        categories = "CASE_STATUS",
        what =
                "Accesses that somebody should review: staff id, unit, participant "
                        + "id. Åtkomster att granska.")
public class Reviewables {

    private static final Logger LOG = Logger.getLogger(Reviewables.class);

    private static final String INSERT =
            """
            insert into reviewable_event
              (id, at, authority, acting_user, acting_unit, purpose, kind, participant_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    Reviewables(
            AgroalDataSource dataSource,
            CurrentCaller caller,
            Acting acting,
            Ids ids,
            Clock clock) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    /** With the access, in its transaction: no event, no access. */
    public void note(Reviewable kind, @Nullable UUID participantId) {
        UUID id = ids.next();
        LOG.warnf("ALERT %s at %s, reviewable event %s", kind, caller.authority(), id);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(INSERT)) {
            row.setObject(1, id);
            row.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            row.setString(3, caller.authority().toString());
            row.setString(4, acting.user());
            row.setString(5, acting.unit());
            row.setString(6, acting.purpose().name());
            row.setString(7, kind.name());
            row.setObject(8, participantId);
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a reviewable event could not be kept", e);
        }
    }

    /** Of an attempt that is refused: kept though the refusal rolls its transaction back. */
    public void noteRefused(Reviewable kind, @Nullable UUID participantId) {
        QuarkusTransaction.requiringNew().run(() -> note(kind, participantId));
    }
}
