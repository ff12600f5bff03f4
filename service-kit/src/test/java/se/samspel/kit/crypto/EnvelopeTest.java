package se.samspel.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvelopeTest {

    private static final UUID ROW = new UUID(1, 2);
    private static final FieldId NUMBER = new FieldId("participant", "identity_number", ROW);

    @TempDir private Path directory;
    private Envelope envelope;

    @BeforeEach
    void keys() throws IOException {
        Files.writeString(
                directory.resolve("field-key.1"), Base64.getEncoder().encodeToString(new byte[32]));
        envelope = new Envelope(new Keys(directory.toString()));
    }

    @Test
    void aFieldComesBackAsItWas() {
        SealedKey key = envelope.newKey();

        byte[] sealed = envelope.encrypt(key, NUMBER, "194001042383");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1940");
        assertThat(envelope.decrypt(key, NUMBER, sealed)).isEqualTo("194001042383");
        assertThat(envelope.encrypt(key, NUMBER, "194001042383")).isNotEqualTo(sealed);
    }

    @Test
    void aCiphertextMovedToAnotherPlaceDoesNotOpen() {
        SealedKey key = envelope.newKey();
        byte[] sealed = envelope.encrypt(key, NUMBER, "x");

        for (FieldId elsewhere :
                new FieldId[] {
                    new FieldId("participant", "identity_number", new UUID(1, 3)),
                    new FieldId("participant", "name", ROW),
                    new FieldId("other", "identity_number", ROW)
                }) {
            assertThatThrownBy(() -> envelope.decrypt(key, elsewhere, sealed))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anotherDataKeyDoesNotOpenIt() {
        byte[] sealed = envelope.encrypt(envelope.newKey(), NUMBER, "x");

        SealedKey other = envelope.newKey();
        assertThatThrownBy(() -> envelope.decrypt(other, NUMBER, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMissingKeyIsNamedButNotGuessed() {
        assertThatThrownBy(() -> new Keys(directory.toString()).key("blind-index-key"))
                .hasMessageContaining("blind-index-key");
    }
}
