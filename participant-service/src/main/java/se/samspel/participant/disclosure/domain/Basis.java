package se.samspel.participant.disclosure.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** What lets one authority tell another. */
public sealed interface Basis {

    AuthorityId discloser();

    AuthorityId recipient();

    Set<DataCategory> categories();

    /** The person has waived secrecy (OSL 10:1). */
    record ByEdge(WaiverEdge edge) implements Basis {

        @Override
        public AuthorityId discloser() {
            return edge.discloser();
        }

        @Override
        public AuthorityId recipient() {
            return edge.recipient();
        }

        @Override
        public Set<DataCategory> categories() {
            return edge.categories();
        }
    }

    /**
     * A rule of law that the discloser names.
     *
     * @param reference why it applies or which decision says so; sealed
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
    record ByLaw(
            AuthorityId discloser,
            AuthorityId recipient,
            Set<DataCategory> categories,
            LegalGround ground,
            byte @Nullable [] reference)
            implements Basis {

        public ByLaw {
            if (discloser.equals(recipient)) {
                throw new DisclosureToItself();
            }
        }
    }
}
