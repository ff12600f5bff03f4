package se.samspel.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.bulk.Row;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentState;

/** Finds the enrolment that a row of a file means, behind the same gate as a call. */
@ApplicationScoped
public class OwnEnrolments {

    public static final String REFERRAL = "referralId";
    public static final String ENROLMENT = "enrolmentId";

    private final EnrolmentRepository enrolments;
    private final CurrentCaller caller;

    OwnEnrolments(EnrolmentRepository enrolments, CurrentCaller caller) {
        this.enrolments = enrolments;
        this.caller = caller;
    }

    Enrolment byId(UUID id) {
        return enrolments.own(id, caller.authority());
    }

    /** Null where the referral's person is not enrolled. */
    @Nullable Enrolment ofReferral(UUID referralId) {
        return enrolments
                .find(
                        "referralId = ?1 and host = ?2 and state <> ?3",
                        referralId,
                        caller.authority(),
                        EnrolmentState.CORRECTED)
                .singleResultOptional()
                .map(found -> byId(found.id()))
                .orElse(null);
    }

    /** By the row's enrolmentId or, where it has none, its referralId. */
    public Enrolment of(Row row) {
        String enrolmentId = row.get(ENROLMENT);
        if (enrolmentId != null) {
            return byId(id(ENROLMENT, enrolmentId));
        }
        Enrolment found = ofReferral(id(REFERRAL, row.get(REFERRAL)));
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    private static UUID id(String column, @Nullable String value) {
        try {
            if (value != null) {
                return UUID.fromString(value);
            }
        } catch (IllegalArgumentException noUuid) {
            throw noId(column);
        }
        throw noId(column);
    }

    private static Problem noId(String column) {
        return Problem.malformed(
                column,
                "no-id",
                Text.of(column + " är inget id (UUID).", column + " is no id (UUID)."));
    }
}
