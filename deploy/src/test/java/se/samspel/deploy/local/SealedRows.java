package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The wrapped data keys of all tables of a service, read past the service and all its rules. */
record SealedRows(LocalStack stack, Service service) {

    private static final int NONCE_BYTES = 12;
    private static final byte[] WRAPPING = "data-key".getBytes(StandardCharsets.US_ASCII);

    /** Not by the columns' names alone: whatever holds the name of a field key is one. */
    private static final String COLUMNS =
            """
            select i.table_name, i.column_name, w.column_name
            from information_schema.columns i join information_schema.columns w using (table_schema, table_name)
            where table_schema = 'public' and i.column_name like '%key_id' and w.data_type = 'bytea'
              and w.column_name in ('wrapped_key', 'data_key')
            """;

    /**
     * @param keyId of the key that is said to have wrapped it
     */
    record Wrapped(String table, String keyId, byte[] bytes) {

        /** False where the key is another one. */
        boolean opensWith(byte[] key) {
            try {
                var cipher = Cipher.getInstance("AES/GCM/NoPadding");
                var nonce = new GCMParameterSpec(128, Arrays.copyOf(bytes, NONCE_BYTES));
                cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), nonce);
                cipher.updateAAD(WRAPPING);
                return cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES).length == 32;
            } catch (AEADBadTagException otherKey) {
                return false;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    List<Wrapped> all() throws SQLException {
        var rows = new ArrayList<Wrapped>();
        try (var database = stack.database(service.word());
                var columns = database.createStatement().executeQuery(COLUMNS)) {
            while (columns.next()) {
                var table = columns.getString(1);
                var sql =
                        "select %s, %s from %s where %2$s is not null"
                                .formatted(columns.getString(2), columns.getString(3), table);
                try (var statement = database.createStatement();
                        var row = statement.executeQuery(sql)) {
                    while (row.next()) {
                        rows.add(new Wrapped(table, row.getString(1), row.getBytes(2)));
                    }
                }
            }
        }
        return rows;
    }

    Path keyFile(String name) {
        return stack.place().state().keys().resolve(service.module()).resolve(name);
    }

    byte[] key(String name) throws IOException {
        return Base64.getDecoder().decode(Files.readString(keyFile(name)).strip());
    }
}
