package se.samspel.participant.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.UUID;
import se.samspel.kit.crypto.BlindIndex;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;

/** Opens the sealed columns of a row that goes out, and seals those of one that comes in. */
@ApplicationScoped
class SealedColumns {

    // As PostgreSQL writes and reads bytes in JSON.
    private static final String HEX = "\\x";

    private final Envelope envelope;
    private final BlindIndex blindIndex;

    SealedColumns(Envelope envelope, BlindIndex blindIndex) {
        this.envelope = envelope;
        this.blindIndex = blindIndex;
    }

    SealedKey newKey() {
        return envelope.newKey();
    }

    void open(ExportClass records, ObjectNode row, SealedKey key) {
        for (String column : records.sealed()) {
            JsonNode sealed = row.get(column);
            if (!sealed.isNull()) {
                byte[] bytes = HexFormat.of().parseHex(sealed.asText().substring(HEX.length()));
                row.put(column, envelope.decrypt(key, field(records, column, row), bytes));
            }
        }
    }

    void seal(ExportClass records, ObjectNode row, SealedKey key) {
        for (String column : records.sealed()) {
            JsonNode text = row.path(column);
            if (text.isTextual()) {
                put(row, column, envelope.encrypt(key, field(records, column, row), text.asText()));
            }
        }
    }

    /** By which the number is found: of this installation's key. */
    void index(ObjectNode participant) {
        JsonNode number = participant.path("identity_number");
        if (number.isTextual()) {
            put(participant, "identity_index", blindIndex.of(number.asText()));
        }
    }

    private static void put(ObjectNode row, String column, byte[] bytes) {
        row.put(column, HEX + HexFormat.of().formatHex(bytes));
    }

    private static FieldId field(ExportClass records, String column, ObjectNode row) {
        return new FieldId(records.table(), column, UUID.fromString(row.path("id").asText()));
    }
}
