package se.samspel.funding.sieimport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.IllegalMove;

class ActualsImportTest {

    private static final UUID ID = UUID.fromString("0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b21");
    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");
    private static final ActualsImport.Identity IDENTITY =
            new ActualsImport.Identity(ID, "2120002304", 2026, "0".repeat(64), NOW);

    @Test
    void aFileIsCommittedOnce() throws IOException {
        ActualsImport file = sie("0", "212000-2304");
        assertThat(file.doubts()).isEmpty();
        file.commit(Set.of(), NOW);
        assertThat(file.state()).isEqualTo(ImportState.COMMITTED);
        assertThat(file.committedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> file.commit(Set.of(), NOW)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void everyDoubtIsConfirmed() throws IOException {
        ActualsImport file = sie("1", "556000-1234");
        assertThat(file.doubts()).containsExactly(Doubt.TAKEN_IN_BEFORE, Doubt.OTHER_COMPANY);
        assertThatThrownBy(() -> file.commit(Set.of(Doubt.OTHER_COMPANY), NOW))
                .isInstanceOf(IllegalMove.class);
        assertThat(file.state()).isEqualTo(ImportState.PREVIEW);
        file.commit(Set.of(Doubt.OTHER_COMPANY, Doubt.TAKEN_IN_BEFORE), NOW);
        assertThat(file.state()).isEqualTo(ImportState.COMMITTED);
    }

    @Test
    void aCsvFileStatesNothingOfItself() {
        ActualsImport file = ActualsImport.ofCsv(IDENTITY);
        assertThat(file.stated()).isNull();
        assertThat(file.doubts()).isEmpty();
    }

    @Test
    void aFigureStandsOnOneLine() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        var line = new ImportedLine(ID, CostCategory.PERSONAL, day, 1);
        var later = new ImportedLine(ID, CostCategory.PERSONAL, day.plusDays(1), 1);
        var again = new ImportedLine(ID, CostCategory.PERSONAL, day, 2);
        ImportedLine.refuseTwice(List.of(line, later));
        assertThatThrownBy(() -> ImportedLine.refuseTwice(List.of(line, later, again)))
                .isInstanceOf(FileRule.LineTwice.class);
    }

    private static ActualsImport sie(String flag, String organisationNumber) throws IOException {
        String text =
                "#FLAGGA "
                        + flag
                        + "\n#PROGRAM P 1\n#FORMAT PC8\n#GEN 20260630\n#SIETYP 4\n#FNAMN F\n"
                        + "#RAR 0 20260101 20261231\n#IB 0 1930 0\n#ORGNR "
                        + organisationNumber
                        + "\n";
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
        return ActualsImport.ofSie(IDENTITY, SieIntake.read(bytes, 2026));
    }
}
