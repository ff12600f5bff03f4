package se.samspel.kit.caller;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/**
 * Who calls. Each kind sees its own records alone; no caller is two kinds (H1: an association can't
 * hold a participant role in the same token).
 */
public sealed interface Caller {

    /** What row-level security compares with, and the scope of idempotency keys. */
    String key();

    /**
     * A member authority: the tenant of participant and referral data.
     *
     * @param handler the staff id of the person who has logged in, where the token says it; only
     *     such a person can be a named handler of protected persons (H5)
     */
    record Authority(AuthorityId id, @Nullable String handler) implements Caller {
        @Override
        public String key() {
            return "authority:" + id;
        }
    }

    /** An association's office: the tenant of funding data; never sees a person. */
    record Association(Organisationsnummer id) implements Caller {
        @Override
        public String key() {
            return "association:" + id;
        }
    }

    /** The platform's operator: registers associations and members; never sees a person. */
    record Operator() implements Caller {
        @Override
        public String key() {
            return "operator";
        }
    }

    /**
     * Whoever holds the secret address of something that is published by it alone: reads that,
     * changes nothing.
     *
     * @param digest of the secret, as it is stored
     */
    record Subscriber(String digest) implements Caller {
        @Override
        public String key() {
            return "subscriber:" + digest;
        }
    }

    /** The service's own background work: relay, inbox, daily jobs. */
    record SystemTask() implements Caller {
        @Override
        public String key() {
            return "system";
        }
    }
}
