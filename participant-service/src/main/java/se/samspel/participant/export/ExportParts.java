package se.samspel.participant.export;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.AuthorityId;

/** The pieces of an archive, each sealed to its place in it. */
@ApplicationScoped
class ExportParts {

    private final AgroalDataSource dataSource;
    private final Envelope envelope;

    ExportParts(AgroalDataSource dataSource, Envelope envelope) {
        this.dataSource = dataSource;
        this.envelope = envelope;
    }

    /** Which export a part is of, and what it is sealed with. */
    record Place(UUID exportId, AuthorityId authority, SealedKey key) {

        FieldId field(int number) {
            return new FieldId("full_export_part", "content/" + number, exportId);
        }
    }

    void add(Place place, int number, byte[] content) {
        String sql =
                """
                insert into full_export_part (export_id, number, authority, content)
                values (?, ?, ?, ?)
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(sql)) {
            row.setObject(1, place.exportId());
            row.setInt(2, number);
            row.setString(3, place.authority().toString());
            row.setBytes(4, envelope.encrypt(place.key(), place.field(number), content));
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a part of an export could not be kept", e);
        }
    }

    /** Null after the last one. */
    byte @Nullable [] read(Place place, int number) {
        String sql = "select content from full_export_part where export_id = ? and number = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, place.exportId());
            select.setInt(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? envelope.decryptBytes(place.key(), place.field(number), row.getBytes(1))
                        : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a part of an export could not be read", e);
        }
    }

    /** Of exports whose time to be fetched is over, with their keys. */
    void destroyOver(Instant now) {
        String sql =
                """
                with over as (update full_export set wrapped_key = null, version = version + 1
                  where wrapped_key is not null and available_until < ? returning id)
                delete from full_export_part p using over where p.export_id = over.id
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(sql)) {
            row.setObject(1, now.atOffset(ZoneOffset.UTC));
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("old exports could not be destroyed", e);
        }
    }
}
