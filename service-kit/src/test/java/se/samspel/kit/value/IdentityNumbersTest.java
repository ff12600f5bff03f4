package se.samspel.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentityNumbersTest {

    private static List<String> numbers(String file) throws IOException {
        try (var in = IdentityNumbersTest.class.getResourceAsStream("/numbers/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void everyPublishedTestPersonnummerIsAccepted() throws IOException {
        List<String> numbers = numbers("test-personnummer.txt");

        assertThat(numbers).hasSize(27_092);
        assertThat(numbers).allSatisfy(Personnummer::parse);
    }

    @Test
    void everyPublishedTestSamordningsnummerIsAccepted() throws IOException {
        List<String> numbers = numbers("test-samordningsnummer.txt");

        assertThat(numbers).hasSize(2_264);
        assertThat(numbers).allSatisfy(Samordningsnummer::parse);
    }

    /**
     * All twelve positions, each with its nine other digits. The check digit sees the last ten; a
     * changed century is none that a living person has. Of the changes of two digits, 19 for 20 is
     * one that no rule can see where both birthdays are past.
     */
    @Test
    void noChangeOfOneDigitOfAThousandNumbersIsAccepted() throws IOException {
        List<String> numbers = numbers("test-personnummer.txt");
        List<String> sample = everyNth(27, numbers).limit(1_000).toList();

        assertThat(sample).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(sample).anyMatch(number -> number.startsWith("19"));
        assertThat(sample).anyMatch(number -> number.startsWith("20"));
        assertThat(sample.stream().flatMap(IdentityNumbersTest::changed))
                .hasSize(108_000)
                .noneMatch(changed -> isAccepted(Personnummer::parse, changed));
    }

    @Test
    void noChangeOfOneDigitOfAThousandCoordinationNumbersIsAccepted() throws IOException {
        List<String> numbers = numbers("test-samordningsnummer.txt");

        assertThat(everyNth(2, numbers).limit(1_000).flatMap(IdentityNumbersTest::changed))
                .hasSize(108_000)
                .noneMatch(changed -> isAccepted(Samordningsnummer::parse, changed));
    }

    private static Stream<String> everyNth(int n, List<String> numbers) {
        return IntStream.range(0, numbers.size() / n).mapToObj(i -> numbers.get(i * n));
    }

    private static Stream<String> changed(String number) {
        return IntStream.range(0, number.length())
                .boxed()
                .flatMap(at ->
                        "0123456789"
                                .chars()
                                .filter(digit -> digit != number.charAt(at))
                                .mapToObj(digit ->
                                        number.substring(0, at)
                                                + (char) digit
                                                + number.substring(at + 1)));
    }

    private static boolean isAccepted(Function<String, PersonIdentity> parse, String number) {
        try {
            parse.apply(number);
            return true;
        } catch (InvalidValue refused) {
            return false;
        }
    }

    @Test
    void aNumberTellsSexAndMonthOfBirth() {
        Personnummer woman = Personnummer.parse("19400104-2383");

        assertThat(woman.canonical()).isEqualTo("194001042383");
        assertThat(woman.sex()).isEqualTo(Sex.KVINNA);
        assertThat(woman.birthMonth()).contains(YearMonth.of(1940, 1));
    }

    @Test
    void aNumberIsNeverPrinted() {
        assertThat(Personnummer.parse("194001042383").toString()).doesNotContain("1940");
        assertThatThrownBy(() -> Personnummer.parse("194001042384"))
                .hasMessageNotContaining("194001042384");
    }

    @Test
    void anOrganisationNumberIsReadWithOrWithoutHyphen() {
        assertThat(Organisationsnummer.parse("222000-2139"))
                .isEqualTo(Organisationsnummer.parse("2220002139"))
                .hasToString("2220002139");
        assertThatThrownBy(() -> Organisationsnummer.parse("222000-2138"))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void anAuthorityIsAnOrganisationOrOneOfItsBoards() {
        assertThat(AuthorityId.parse("212000-2304.ame")).hasToString("2120002304.ame");
        assertThat(AuthorityId.parse("2120002304").unit()).isNull();
        assertThatThrownBy(() -> AuthorityId.parse("2120002304.")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> AuthorityId.parse("2120002304.a/b"))
                .isInstanceOf(InvalidValue.class);
    }
}
