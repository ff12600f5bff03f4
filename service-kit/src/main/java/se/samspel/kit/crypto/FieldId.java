package se.samspel.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a ciphertext belongs: moved to another row or column it does not decrypt. */
public record FieldId(String table, String column, UUID row) {

    byte[] asAdditionalData() {
        return (table + "\n" + column + "\n" + row).getBytes(StandardCharsets.UTF_8);
    }
}
