package se.samspel.deploy.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorsFileTest {

    @TempDir Path dir;

    @Test
    void identityNumbersAreMaskedWhereverTheyStand() {
        assertThat(ErrorsFile.masked("key 19400104-2383, 194001042383 and 4001042383"))
                .isEqualTo("key ************, ************ and ************");
        assertThat(ErrorsFile.masked("on 2019-01-31 for 1234567.50")).contains("2019-01-31");
    }

    @Test
    void eachRowHasFileLineColumnCodeAndBothLanguages() throws IOException {
        Path errors = dir.resolve("a/errors.csv");
        var fault = Fault.of("bad-date", "'x' is not a date", "'x' är inget datum");

        ErrorsFile.write(errors, List.of(new BadRow("referrals.csv", 7, "submittedOn", fault)));

        assertThat(Files.readString(errors))
                .isEqualTo(
                        "file,line,column,code,reason\nreferrals.csv,7,submittedOn,bad-date,"
                                + "'x' is not a date / 'x' är inget datum\n");
    }
}
