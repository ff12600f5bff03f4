package se.samspel.participant.bulk;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.participant.bulk.domain.BulkImport;

/** Uploaded files, sealed with a key of their own until their last row is loaded. */
@ApplicationScoped
class ImportContents {

    private static final String INSERT =
            """
            insert into bulk_import_content (import_id, authority, key_id, wrapped_key, content)
            values (?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final Envelope envelope;

    ImportContents(AgroalDataSource dataSource, Envelope envelope) {
        this.dataSource = dataSource;
        this.envelope = envelope;
    }

    void keep(BulkImport of, byte[] content) {
        SealedKey key = envelope.newKey();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(INSERT)) {
            row.setObject(1, of.id());
            row.setString(2, of.authority().toString());
            row.setString(3, key.keyId());
            row.setBytes(4, key.wrapped());
            row.setBytes(5, envelope.encrypt(key, field(of.id()), content));
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an upload could not be kept", e);
        }
    }

    byte[] open(UUID importId) {
        String sql =
                "select key_id, wrapped_key, content from bulk_import_content where import_id = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, importId);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("an open import without its file");
                }
                var key = new SealedKey(row.getString(1), row.getBytes(2));
                return envelope.decryptBytes(key, field(importId), row.getBytes(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an upload could not be read", e);
        }
    }

    /** With its key. */
    void destroy(UUID importId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row =
                        connection.prepareStatement(
                                "delete from bulk_import_content where import_id = ?")) {
            row.setObject(1, importId);
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an upload could not be destroyed", e);
        }
    }

    private static FieldId field(UUID importId) {
        return new FieldId("bulk_import_content", "content", importId);
    }
}
