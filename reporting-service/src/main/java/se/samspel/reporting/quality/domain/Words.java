package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.kit.value.Text;

/** How findings are said. */
final class Words {

    private static final List<Text> NUMBERS =
            List.of(
                    Text.of("noll", "no"),
                    Text.of("en", "one"),
                    Text.of("två", "two"),
                    Text.of("tre", "three"),
                    Text.of("fyra", "four"),
                    Text.of("fem", "five"),
                    Text.of("sex", "six"),
                    Text.of("sju", "seven"),
                    Text.of("åtta", "eight"),
                    Text.of("nio", "nine"));

    private Words() {}

    static Text inWords(long people) {
        String digits = Long.toString(people);
        return people < NUMBERS.size() ? NUMBERS.get((int) people) : Text.of(digits, digits);
    }

    static Optional<Text> joined(Collection<Text> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.of(
                                texts.stream().map(Text::sv).collect(Collectors.joining("; ")),
                                texts.stream().map(Text::en).collect(Collectors.joining("; "))));
    }

    static Text part(String code, BigDecimal reported, BigDecimal computed) {
        String values = code + ": " + reported.toPlainString();
        return Text.of(
                values + " redovisat, " + computed.toPlainString() + " beräknat",
                values + " reported, " + computed.toPlainString() + " computed");
    }

    static Text size(BigDecimal reported, BigDecimal computed) {
        String difference = reported.subtract(computed).abs().toPlainString();
        return reported.compareTo(computed) > 0
                ? Text.of(difference + " mer än beräknat", difference + " more than computed")
                : Text.of(difference + " mindre än beräknat", difference + " less than computed");
    }

    static Text nothing() {
        return Text.of("det finns inget att räkna på", "nothing to compute it from");
    }

    /** For example {@code 250 + 100 = 350}. */
    static String sum(Collection<BigDecimal> parts) {
        return parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "))
                + " = "
                + parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }
}
