package se.samspel.participant.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;

/** Snapshots are stored sealed with the data key of the discloser's participant. */
@ApplicationScoped
public class SnapshotSeal {

    private final Envelope envelope;
    private final ObjectMapper json;

    SnapshotSeal(Envelope envelope, ObjectMapper json) {
        this.envelope = envelope;
        this.json = json;
    }

    byte[] seal(UUID disclosureId, SealedKey key, Snapshot snapshot) {
        try {
            return envelope.encrypt(key, field(disclosureId), json.writeValueAsString(snapshot));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot that can't be written", e);
        }
    }

    public Snapshot open(UUID disclosureId, SealedKey key, byte[] sealed) {
        try {
            return json.readValue(
                    envelope.decrypt(key, field(disclosureId), sealed), Snapshot.class);
        } catch (JsonProcessingException e) {
            // Without the cause: its message may quote what could not be read.
            throw new IllegalStateException("a snapshot that can't be read: " + disclosureId);
        }
    }

    private static FieldId field(UUID disclosureId) {
        return new FieldId("disclosure", "snapshot", disclosureId);
    }
}
