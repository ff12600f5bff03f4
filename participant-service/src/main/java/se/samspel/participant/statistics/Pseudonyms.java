package se.samspel.participant.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.Hmac;
import se.samspel.kit.crypto.Keys;
import se.samspel.kit.value.PersonIdentity;

/**
 * Counts a person once within an association and never across associations: an HMAC of the number
 * under a key derived for the association. Only this service has the key, only reporting stores the
 * pseudonym.
 */
@ApplicationScoped
public class Pseudonyms {

    private final Keys keys;

    Pseudonyms(Keys keys) {
        this.keys = keys;
    }

    /**
     * @param identity null where none was disclosed: then the record itself is the person
     */
    public String of(String associationId, @Nullable PersonIdentity identity, UUID participantId) {
        byte[] associationKey =
                Hmac.sha256(keys.key("pseudonym-key"), bytes("association " + associationId));
        String person = identity == null ? "record " + participantId : identity.canonical();
        return HexFormat.of().formatHex(Hmac.sha256(associationKey, bytes(person)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
