package se.samspel.kit.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.time.Today;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class DayTest {

    @Inject AgroalDataSource dataSource;

    /** The driver would take it from the machine, which this module's tests set elsewhere. */
    @Test
    void theDatabaseCountsItsDaysInSweden() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show timezone")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(Today.SWEDEN.getId());
        }
    }
}
