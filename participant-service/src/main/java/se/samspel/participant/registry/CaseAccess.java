package se.samspel.participant.registry;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Responsibility;
import se.samspel.participant.review.Reviewable;
import se.samspel.participant.review.Reviewables;

/**
 * Secrecy inside one authority (OSL 8:1): records of another unit, and protected persons for all
 * but their named handlers, are not found; the attempt is kept for review.
 */
@ApplicationScoped
public class CaseAccess {

    private static final String WORKS_WITH =
            """
            select exists (select 1 from enrolment
              where participant_id = ? and responsible_units && array[?]::text[])
            """;

    private static final String EXTENDED =
            """
            select exists (select 1 from extended_access
              where participant_id = ? and acting_user = ? and acting_unit = ? and ends_at > ?)
            """;

    // Nobody named: the record's own rules are all there is, and each access is reviewed.
    private static final String HANDLES =
            """
            select coalesce((select coalesce(?::text = any (handlers), false)
                             from protected_handlers where authority = ?), true)
            """;

    private final AgroalDataSource dataSource;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Reviewables reviewables;
    private final Clock clock;

    CaseAccess(
            AgroalDataSource dataSource,
            CurrentCaller caller,
            Acting acting,
            Reviewables reviewables,
            Clock clock) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.acting = acting;
        this.reviewables = reviewables;
        this.clock = clock;
    }

    /** 404 unless the acting unit works with the person, and handles it where it is protected. */
    void check(Participant participant) {
        checkProtection(participant);
        if (!isOfUnit(participant) && !hasExtendedAccess(participant.id())) {
            throw refused(Reviewable.OTHER_UNIT, participant.id());
        }
    }

    /** 404 for all but the named handlers of a protected person. */
    void checkProtection(Participant participant) {
        if (!participant.protection().hides()) {
            return;
        }
        if (!handlesProtected() && !hasExtendedAccess(participant.id())) {
            throw refused(Reviewable.NOT_A_HANDLER, participant.id());
        }
        reviewables.note(Reviewable.PROTECTED_PERSON, participant.id());
    }

    /**
     * 403 for all but the named handlers of protected persons: for what shows an authority's
     * records without telling which persons are protected.
     */
    public void checkHandlesProtected() {
        if (!handlesProtected()) {
            throw Problem.of(
                            403,
                            "not-a-handler",
                            Text.of("Inte utsedd handläggare", "Not a named handler"))
                    .detail(
                            Text.of(
                                    "Bara den som är utsedd att hantera skyddade personer får göra"
                                            + " det här.",
                                    "Only who is named to handle protected persons may do this."));
        }
    }

    /** Whether whoever acts may see protected persons: lists and sums leave them out else. */
    public boolean handlesProtected() {
        return is(HANDLES, caller.handler(), caller.authority().toString());
    }

    /**
     * The person itself asks, so whichever unit it has turned to may answer; that it was another
     * than the record's is kept for review. Protected persons are answered by their handlers alone.
     */
    void checkForSubject(Participant participant) {
        checkProtection(participant);
        if (!isOfUnit(participant)) {
            reviewables.note(Reviewable.OTHER_UNIT, participant.id());
        }
    }

    /** 404 for other units than those of a case of the person, an enrolment for example. */
    public void checkUnit(Responsibility responsibility, UUID participantId) {
        if (!responsibility.isOpenTo(acting.unit()) && !hasExtendedAccess(participantId)) {
            throw refused(Reviewable.OTHER_UNIT, participantId);
        }
    }

    /**
     * For a protected person of another controller, of whom an edge or a disclosure tells: 404 for
     * all but the reader's own named handlers. The event names nobody: the record is not the
     * reader's.
     */
    public void checkHandlerOfTold() {
        if (!handlesProtected()) {
            reviewables.noteRefused(Reviewable.NOT_A_HANDLER, null);
            throw Problem.notFound();
        }
        reviewables.note(Reviewable.PROTECTED_PERSON, null);
    }

    /** Whether the acting unit has the person's record, or an enrolment of the person. */
    boolean isOfUnit(Participant participant) {
        return participant.responsibility().isOpenTo(acting.unit())
                || is(WORKS_WITH, participant.id(), acting.unit());
    }

    /**
     * 404 for who sees the record by extended access alone: that is for three hours and gives
     * nothing away.
     */
    public void checkOwnUnit(Participant participant) {
        if (!isOfUnit(participant)) {
            throw refused(Reviewable.OTHER_UNIT, participant.id());
        }
    }

    private Problem refused(Reviewable kind, UUID participantId) {
        reviewables.noteRefused(kind, participantId);
        return Problem.notFound();
    }

    private boolean hasExtendedAccess(UUID participantId) {
        return is(
                EXTENDED,
                participantId,
                acting.user(),
                acting.unit(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    private boolean is(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("who may see a record could not be read", e);
        }
    }
}
