package se.samspel.referral.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.referral.obstacle.domain.SealedWords;
import se.samspel.referral.obstacle.domain.StructuralObstacle;

/** Seals what is written of an obstacle under a data key of that obstacle alone, and opens it. */
@ApplicationScoped
class ObstacleSeal {

    private final Envelope envelope;

    ObstacleSeal(Envelope envelope) {
        this.envelope = envelope;
    }

    SealedWords description(UUID id, String text) {
        SealedKey key = envelope.newKey();
        byte[] sealed = envelope.encrypt(key, field("description", id), text);
        return new SealedWords(key.keyId(), key.wrapped(), sealed, null);
    }

    /** The obstacle's words with what was done about it added. */
    SealedWords measure(StructuralObstacle obstacle, String text) {
        SealedWords words = obstacle.words();
        return words.withMeasure(
                envelope.encrypt(key(words), field("measure", obstacle.id()), text));
    }

    String description(StructuralObstacle obstacle) {
        SealedWords words = obstacle.words();
        return envelope.decrypt(
                key(words), field("description", obstacle.id()), words.description());
    }

    @Nullable String measure(StructuralObstacle obstacle) {
        SealedWords words = obstacle.words();
        byte[] measure = words.measure();
        return measure == null
                ? null
                : envelope.decrypt(key(words), field("measure", obstacle.id()), measure);
    }

    private static SealedKey key(SealedWords words) {
        return new SealedKey(words.keyId(), words.key());
    }

    private static FieldId field(String column, UUID id) {
        return new FieldId("structural_obstacle", column, id);
    }
}
