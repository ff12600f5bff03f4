package se.samspel.participant.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.IdentityType;

/** Opens the sealed columns of a row that goes out, and seals those of one that comes in. */
@ApplicationScoped
class SealedColumns {

    /** Made anew from the numbers when a record is taken in. */
    static final Set<String> INDEXES = Set.of("identity_index", "birth_index");

    // As PostgreSQL writes and reads bytes in JSON.
    private static final String HEX = "\\x";

    private final Envelope envelope;
    private final PersonSeal persons;

    SealedColumns(Envelope envelope, PersonSeal persons) {
        this.envelope = envelope;
        this.persons = persons;
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

    /** By which a number, and who may have it, is found: of this installation's key. */
    void index(ExportClass records, ObjectNode row) {
        JsonNode number = row.path("identity_number");
        if (!number.isTextual()) {
            return;
        }
        PersonIdentity identity =
                IdentityType.valueOf(row.path("identity_type").asText()).parse(number.asText());
        put(row, "identity_index", persons.index(identity));
        byte[] birth = persons.birthIndex(identity);
        if (birth != null && records.table().equals(ExportClasses.PARTICIPANT)) {
            put(row, "birth_index", birth);
        }
    }

    private static void put(ObjectNode row, String column, byte[] bytes) {
        row.put(column, HEX + HexFormat.of().formatHex(bytes));
    }

    private static FieldId field(ExportClass records, String column, ObjectNode row) {
        var sealedAs = records.sealedAs();
        UUID id = UUID.fromString(row.path(sealedAs.rowColumn()).asText());
        return new FieldId(sealedAs.table(), column, id);
    }
}
