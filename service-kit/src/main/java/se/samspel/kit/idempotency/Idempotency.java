package se.samspel.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.crypto.Fingerprint;
import se.samspel.kit.http.RepeatableRequest;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/**
 * Claims a request's key as the first statement of the business transaction. A parallel duplicate
 * waits for it; a refusal rolls the claim back with everything else. No body is stored, only a
 * keyed fingerprint of it: a plain hash of a body with an identity number could be guessed.
 */
@ApplicationScoped
public class Idempotency {

    private static final Duration KEPT = Duration.ofHours(72);

    private final AgroalDataSource dataSource;
    private final CurrentCaller caller;
    private final RepeatableRequest request;
    private final Fingerprint fingerprint;
    private final ObjectMapper json;
    private final Clock clock;
    private final SystemTransaction system;

    Idempotency(
            AgroalDataSource dataSource,
            CurrentCaller caller,
            RepeatableRequest request,
            Fingerprint fingerprint,
            ObjectMapper json,
            Clock clock,
            SystemTransaction system) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.request = request;
        this.fingerprint = fingerprint;
        this.json = json;
        this.clock = clock;
        this.system = system;
    }

    /**
     * @param operation what is done, for example {@code submit-referral}
     * @param requestBody the request as read; must be what Jackson can write
     * @param resourceId what will be created or changed
     * @param status the status that success will answer
     * @throws Problem 422 when the key was used for another request
     */
    public Claim claim(String operation, Object requestBody, String resourceId, int status) {
        byte[] print = print(requestBody);
        try (Connection connection = dataSource.getConnection()) {
            if (insert(connection, operation, print, resourceId, status)) {
                return new Claim.First();
            }
            return earlier(connection, operation, print);
        } catch (SQLException e) {
            throw new ClaimFailed(e);
        }
    }

    /** Corrects a first claim whose outcome was another: an existing resource, another status. */
    public void settle(String operation, String resourceId, int status) {
        String sql =
                """
                update idempotency_key set status = ?, resource_id = ?
                where caller = ? and operation = ? and key = ?
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, status);
            statement.setString(2, resourceId);
            setIdentity(statement, 3, operation);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new ClaimFailed(e);
        }
    }

    private boolean insert(
            Connection connection, String operation, byte[] print, String resourceId, int status)
            throws SQLException {
        String sql =
                """
                insert into idempotency_key
                  (caller, operation, key, fingerprint, status, resource_id, claimed_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            setIdentity(statement, 1, operation);
            statement.setBytes(4, print);
            statement.setInt(5, status);
            statement.setString(6, resourceId);
            statement.setObject(7, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    private Claim earlier(Connection connection, String operation, byte[] print)
            throws SQLException {
        String sql =
                """
                select fingerprint, status, resource_id from idempotency_key
                where caller = ? and operation = ? and key = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            setIdentity(statement, 1, operation);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next() || !MessageDigest.isEqual(print, row.getBytes(1))) {
                    throw keyReused();
                }
                return new Claim.Replay(row.getInt(2), row.getString(3));
            }
        }
    }

    private void setIdentity(PreparedStatement statement, int from, String operation)
            throws SQLException {
        statement.setString(from, caller.get().key());
        statement.setString(from + 1, operation);
        statement.setString(from + 2, request.key());
    }

    private byte[] print(Object requestBody) {
        try {
            String written = request.target() + "\n" + json.writeValueAsString(requestBody);
            return fingerprint.of(written.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request that can't be written", e);
        }
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOldKeys() {
        system.run(() -> {
            var before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement =
                            connection.prepareStatement(
                                    "delete from idempotency_key where claimed_at < ?")) {
                statement.setObject(1, before);
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new ClaimFailed(e);
            }
        });
    }

    private static Problem keyReused() {
        return Problem.of(
                        422,
                        "idempotency-key-reused",
                        Text.of("Nyckeln är redan använd", "The key is used already"))
                .detail(
                        Text.of(
                                "Samma Idempotency-Key kom med ett annat innehåll. Använd en ny"
                                        + " nyckel.",
                                "The same Idempotency-Key came with another payload. Use a new"
                                        + " key."));
    }

    /** The claim could not be made; the cause tells the problem. */
    static final class ClaimFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ClaimFailed(SQLException cause) {
            super(cause);
        }
    }
}
