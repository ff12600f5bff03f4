package se.samspel.referral.handling;

import java.util.UUID;
import se.samspel.referral.course.domain.Party;

/**
 * One change as asked for.
 *
 * @param operation its name in access log and idempotency keys
 * @param by who may make it
 * @param request the request as read
 * @param status of success; a child is created with 201 and without {@code If-Match}
 */
record Handling(String operation, Party by, UUID referralId, Object request, int status) {

    boolean needsIfMatch() {
        return status == 200;
    }
}
