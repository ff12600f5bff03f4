package se.samspel.funding.sie.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SieRoundTripPropertyTest {

    @Property(tries = 300)
    void vouchersReadBackEqualOnceWritten(@ForAll("vouchers") List<Voucher> vouchers) {
        SieFile file = export(vouchers).file();
        assertThat(ASieFile.read(SieWriter.write(file))).isEqualTo(file);
    }

    @Property(tries = 300)
    void amountsReadBackEqualOnceWritten(@ForAll("ore") long ore) {
        assertThat(SieAmount.ore(SieAmount.write(ore))).isEqualTo(ore);
    }

    @Property(tries = 300)
    void anyTextIsWrittenSoThatItCanBeRead(@ForAll String text) {
        var voucher = new Voucher("A", "1", LocalDate.of(2026, 1, 1), text, null, List.of());
        SieFile file = export(List.of(voucher)).file();
        SieFile read = ASieFile.read(SieWriter.write(file));
        assertThat(ASieFile.read(SieWriter.write(read))).isEqualTo(read);
    }

    @Provide
    Arbitrary<Long> ore() {
        return Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L);
    }

    @Provide
    Arbitrary<List<Voucher>> vouchers() {
        return voucher().list().ofMaxSize(5);
    }

    private Arbitrary<Voucher> voucher() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 364),
                        text(),
                        line().list().ofMaxSize(6),
                        Arbitraries.integers().between(1, 99_999))
                .as((day, text, lines, number) ->
                        new Voucher(
                                "SP",
                                Integer.toString(number),
                                LocalDate.of(2026, 1, 1).plusDays(day),
                                text,
                                LocalDate.of(2026, 12, 31),
                                balanced(lines)));
    }

    private Arbitrary<VoucherLine> line() {
        return Combinators.combine(
                        Arbitraries.integers().between(1000, 9999),
                        object().list().ofMaxSize(3),
                        Arbitraries.longs().between(-99_999_999L, 99_999_999L),
                        text())
                .as((account, objects, ore, text) ->
                        new VoucherLine(
                                Integer.toString(account),
                                objects,
                                ore,
                                LocalDate.of(2026, 3, 1),
                                text,
                                new BigDecimal("1.50")));
    }

    private Arbitrary<ObjectRef> object() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.strings().withChars("ABCÅÄÖ09-_").ofMinLength(1).ofMaxLength(9))
                .as(ObjectRef::new);
    }

    private Arbitrary<String> text() {
        return Arbitraries.strings().withChars("abcåäöÅÄÖ \"{}#'§09").ofMaxLength(30);
    }

    private static List<VoucherLine> balanced(List<VoucherLine> lines) {
        List<VoucherLine> all = new ArrayList<>(lines);
        all.add(
                new VoucherLine(
                        "1930", List.of(), -lines.stream().mapToLong(VoucherLine::ore).sum()));
        return all;
    }

    private static Sie4I export(List<Voucher> vouchers) {
        return new Sie4I(
                new Sie4I.Origin("2120002304", "Förbundet", 2026, LocalDate.of(2026, 11, 1)),
                vouchers,
                Map.of("1930", "Bank"),
                Map.of());
    }
}
