package se.samspel.kit.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.Mandate;
import se.samspel.kit.http.OnBehalf;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.http.RepeatableRequest;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.value.AuthorityId;

/** Background work for an authority. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class OnBehalfTest {

    private static final Mandate MANDATE =
            new Mandate(
                    new Caller.Authority(AuthorityId.parse("2321000180"), "handler-7"),
                    "handler-7",
                    "unit-1",
                    Purpose.FOLLOW_UP,
                    "import:1");

    @Inject OnBehalf onBehalf;
    @Inject SystemTransaction system;
    @Inject Acting acting;
    @Inject RepeatableRequest repeatable;
    @Inject AgroalDataSource dataSource;

    @Test
    void theDatabaseAndTheAccessLogSeeWhoAskedForIt() {
        String seen =
                onBehalf.call(
                        MANDATE,
                        () ->
                                String.join(
                                        " ",
                                        setting("samspel.caller"),
                                        acting.user(),
                                        acting.unit(),
                                        acting.purpose().name(),
                                        repeatable.key()));
        assertThat(seen).isEqualTo("authority:2321000180 handler-7 unit-1 FOLLOW_UP import:1");
    }

    @Test
    void whoCallsAlreadyBecomesNobodyElse() {
        assertThatThrownBy(() ->
                        onBehalf.call(MANDATE, () -> onBehalf.call(MANDATE, () -> "never reached")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a request can't become another caller");
        assertThatThrownBy(() -> system.call(() -> "never reached"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSnapshotIsOneForAllThatIsRead() {
        assertThat(
                        onBehalf.callOnSnapshot(
                                MANDATE,
                                Duration.ofMinutes(1),
                                () -> setting("transaction_isolation")))
                .isEqualTo("repeatable read");
    }

    private String setting(String name) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('" + name + "')")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
