package se.samspel.funding.sieexport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.funding.sie.domain.Dimension;
import se.samspel.funding.sie.domain.ObjectRef;
import se.samspel.funding.sie.domain.Sie4I;
import se.samspel.funding.sie.domain.SieFile;
import se.samspel.funding.sie.domain.SieObject;
import se.samspel.funding.sie.domain.SieReader;
import se.samspel.funding.sie.domain.Voucher;
import se.samspel.funding.sieimport.domain.ProjectObject;

class LedgerFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final UUID HEALTH = UUID.fromString("0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b21");

    @Test
    void aVouchersTextBeginsWithItsOwnReference() {
        SieFile file =
                read(
                        List.of(),
                        posting(1, "4510", 500, "", ""),
                        posting(1, "1940", -500, "", ""),
                        posting(12, "4510", 7, "", ""),
                        posting(12, "1940", -7, "", ""));
        assertThat(file.vouchers())
                .extracting(Voucher::text)
                .containsExactly("SP-1 SP-12 rättas", "SP-12 SP-12 rättas");
        assertThat(file.vouchers().getFirst().registeredOn()).isEqualTo(DAY.plusDays(3));
        assertThat(file.head().chart().accounts().getFirst().name()).isEqualTo("Konto 1940");
    }

    @Test
    void aProjectIsTheObjectThatTheMappingGivesIt() {
        SieFile file =
                read(
                        List.of(new ProjectObject("20", HEALTH), new ProjectObject("21", HEALTH)),
                        posting(1, "4510", 500, HEALTH.toString(), "100"),
                        posting(1, "1940", -500, "", ""));
        assertThat(file.vouchers().getFirst().lines().getFirst().objects())
                .containsExactly(new ObjectRef(1, "100"), new ObjectRef(6, "20"));
        assertThat(file.head().chart().dimensions())
                .containsExactly(
                        new Dimension(1, "Kostnadsställe", null),
                        new Dimension(6, "Projekt", null));
        assertThat(file.head().chart().objects())
                .containsExactly(
                        new SieObject(new ObjectRef(1, "100"), "100"),
                        new SieObject(new ObjectRef(6, "20"), "Hälsan"));
    }

    @Test
    void aProjectWithoutAnObjectHasAShortCodeThatStays() {
        assertThat(project(List.of(), HEALTH.toString())).isEqualTo("IF2F6A1B21");
        assertThat(project(List.of(), HEALTH.toString().toUpperCase(Locale.ROOT)))
                .isEqualTo(project(List.of(), HEALTH.toString()))
                .hasSize(10);
        assertThat(project(List.of(), "P-7")).isEqualTo("P-7");
    }

    @Test
    void twoInterventionsAreNeverOneProject() {
        UUID other =
                new UUID(HEALTH.getMostSignificantBits() + 1, HEALTH.getLeastSignificantBits());
        assertThatThrownBy(() ->
                        read(
                                List.of(),
                                posting(1, "4510", 500, HEALTH.toString(), ""),
                                posting(1, "4510", -500, other.toString(), "")))
                .isInstanceOf(ExportRule.SameCode.class);
    }

    @Test
    void aFileHoldsAHundredThousandLinesAndNotOneMore() {
        ExportedPosting one = posting(1, "4510", 0, "", "");
        assertThat(LedgerFile.of(origin(), Collections.nCopies(100_000, one), List.of()).vouchers())
                .hasSize(1);
        assertThatThrownBy(
                        () -> LedgerFile.of(origin(), Collections.nCopies(100_001, one), List.of()))
                .isInstanceOf(ExportRule.TooMany.class);
    }

    private static String project(List<ProjectObject> mapping, String project) {
        return read(mapping, posting(1, "4510", 500, project, ""), posting(1, "1940", -500, "", ""))
                .vouchers()
                .getFirst()
                .lines()
                .getFirst()
                .objects()
                .getFirst()
                .object();
    }

    private static ExportedPosting posting(
            long number, String account, long ore, String project, String costCentre) {
        var head = new ExportedPosting.Head(number, DAY, "SP-12 rättas", DAY.plusDays(3));
        @Nullable String name = project.isEmpty() ? null : "Hälsan";
        return new ExportedPosting(
                head, account, "Konto " + account, ore, project, name, costCentre);
    }

    private static Sie4I.Origin origin() {
        return new Sie4I.Origin("2120002304", "Förbundet", 2026, DAY);
    }

    private static SieFile read(List<ProjectObject> mapping, ExportedPosting... postings) {
        byte[] bytes = LedgerFile.of(origin(), List.of(postings), mapping).bytes();
        try {
            return SieReader.readWhole(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
