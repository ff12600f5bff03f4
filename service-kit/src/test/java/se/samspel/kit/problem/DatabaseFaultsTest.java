package se.samspel.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultsTest {

    private final DatabaseFaults faults = new DatabaseFaults();

    @ParameterizedTest
    @CsvSource({
        "23505, 409, already-exists",
        "40001, 409, changed-meanwhile",
        "55P03, 409, still-running",
        "22003, 422, out-of-range",
        "22008, 422, out-of-range",
        "08006, 503, unavailable",
        "57P01, 503, unavailable"
    })
    void aRefusalIsToldAsWhatItMeans(String state, int status, String code) {
        Problem problem = Objects.requireNonNull(faults.problem(new SQLException("", state)));
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(code);
    }

    @Test
    void whatIsOurOwnFaultStaysOne() {
        assertThat(faults.problem(new SQLException("", "42601"))).isNull();
    }
}
